// What an answer is called, in 简体中文, 繁體中文 and English: `@huice/engine/explain`.

export { amountInWords, describeAmount } from './explain/describe-amount.ts';
export { changesAlone, describeAnyChanges, describeChange } from './explain/describe-change.ts';
export {
  addedTo,
  describeLeftOut,
  describeTie,
  inexactNote,
  type NameOf,
  type TotalInWords,
  tieTags,
  totalInWords,
} from './explain/describe-combination.ts';
export { describeCondition, optionLabel } from './explain/describe-condition.ts';
export { describeDate } from './explain/describe-date.ts';
export { describeFigure } from './explain/describe-figure.ts';
export { describeGap } from './explain/describe-gap.ts';
export { describeGiven } from './explain/describe-given.ts';
export { describeIssue } from './explain/describe-issue.ts';
export { describePoints } from './explain/describe-points.ts';
export { describeQuestion } from './explain/describe-question.ts';
export { describeRegion } from './explain/describe-region.ts';
export { describeValidity } from './explain/describe-validity.ts';
export { figureNamed, type Vocabulary } from './explain/figure-named.ts';
export { fill } from './explain/fill.ts';
export { type HowLine, howInWords } from './explain/how-in-words.ts';
export { issueCodes } from './explain/issue-codes.ts';
export {
  conflictLabel,
  describeDecider,
  gradeLabel,
  instrumentLabel,
  mutabilityLabel,
  payoutLabel,
  statusLabel,
  validityLabel,
  verdictLabel,
} from './explain/labels.ts';
export { mermaid } from './explain/mermaid.ts';
export { joinNotes } from './explain/noted.ts';
export { type RuleTree, ruleTree, ruleTreeText } from './explain/rule-tree.ts';
export { formatMoney, formatYuan, type MoneyText } from './value/format-money.ts';

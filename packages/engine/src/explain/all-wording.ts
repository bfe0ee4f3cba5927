// Everything that is said of answers, in whatever languages have been learnt.

export { formatMoney, formatYuan, type MoneyText } from '../value/format-money.ts';
export { amountInWords, describeAmount } from './describe-amount.ts';
export { changesAlone, describeAnyChanges, describeChange } from './describe-change.ts';
export {
  addedTo,
  describeLeftOut,
  describeTie,
  inexactNote,
  type NameOf,
  type TotalInWords,
  tieTags,
  totalInWords,
} from './describe-combination.ts';
export { describeCondition, optionLabel, optionName } from './describe-condition.ts';
export { describeDate } from './describe-date.ts';
export { describeFigure } from './describe-figure.ts';
export { describeGap } from './describe-gap.ts';
export { describeGiven } from './describe-given.ts';
export { describeIssue } from './describe-issue.ts';
export { describePoints } from './describe-points.ts';
export { describeQuestion } from './describe-question.ts';
export { describeRegion } from './describe-region.ts';
export { describeValidity } from './describe-validity.ts';
export { figureNamed, type Vocabulary } from './figure-named.ts';
export { fill } from './fill.ts';
export { type HowLine, howInWords } from './how-in-words.ts';
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
} from './labels.ts';
export { mermaid } from './mermaid.ts';
export { joinNotes } from './noted.ts';
export { type RuleTree, ruleTree, ruleTreeText } from './rule-tree.ts';

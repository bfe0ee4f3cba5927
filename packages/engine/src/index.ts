export { describeQuestion } from './ask/describe-question.ts';
export type * from './ask/question.ts';
export type { QuestionOptions } from './ask/questions.ts';
export { type BoundaryCase, boundaryCases } from './boundary/boundary-cases.ts';
export {
  brackets,
  byChoice,
  equity,
  exactly,
  inKind,
  noLessThan,
  perUnit,
  rate,
  sum,
  unstated,
  upTo,
} from './build/amounts.ts';
export { all, any, atLeastN, cite, not } from './build/conditions.ts';
export { boolean, choice, choices, date, judgement, money, quantity, share } from './build/facts.ts';
export { clause, document, incentive, pack } from './build/pack.ts';
export { type Cny, type Count, cny, count, type Day, day, type Ratio, ratio } from './build/values.ts';
export { describeChange } from './change/describe-change.ts';
export type { NearestOptions } from './change/nearest.ts';
export type * from './change/nearest-result.ts';
export { compare } from './compare/compare.ts';
export { compareMarkdown } from './compare/compare-markdown.ts';
export type * from './compare/comparison.ts';
export { type Calculator, type CompileOptions, compile } from './compile.ts';
export { parseAnswer } from './decide/answer.ts';
export type { OutlineEntry } from './decide/outline.ts';
export type * from './decide/profile.ts';
export type { Region, Stretch } from './decide/region.ts';
export type * from './decide/report.ts';
export { type Screener, statusCodes } from './decide/screener.ts';
export { stretchAnswer } from './decide/stretch-answer.ts';
export { defaultNodeBudget } from './diagram/diagram.ts';
export { describeAmount } from './explain/describe-amount.ts';
export { describeCondition, optionLabel } from './explain/describe-condition.ts';
export { describeDate } from './explain/describe-date.ts';
export { describeFigure } from './explain/describe-figure.ts';
export { describeGap } from './explain/describe-gap.ts';
export { describeGiven } from './explain/describe-given.ts';
export { describeIssue } from './explain/describe-issue.ts';
export { describeRegion } from './explain/describe-region.ts';
export { describeValidity } from './explain/describe-validity.ts';
export { fill } from './explain/fill.ts';
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
export { type RuleTree, ruleTree, ruleTreeText } from './explain/rule-tree.ts';
export {
  fail,
  type Issue,
  type IssueCode,
  issueCodes,
  issueText,
  type Outcome,
  ok,
  pathText,
  unreachable,
} from './issue.ts';
export type { Amount, Base, Bracket } from './language/amount.ts';
export type { Citation, Citations, EvidenceGrade } from './language/citation.ts';
export type * from './language/condition.ts';
export type { Clause, Conflict, SourceDocument } from './language/document.ts';
export type * from './language/fact.ts';
export type { Incentive, Instrument, Payout, SharedCap } from './language/incentive.ts';
export { type JsonSchema, packJsonSchema, profileJsonSchema } from './language/json-schema.ts';
export { type Acknowledgement, type FactGroup, type Pack, packFormat } from './language/pack.ts';
export { packDigest, packJson } from './language/pack-json.ts';
export { parsePack, parsePackJson } from './language/parse-pack.ts';
export { checkPlainData, parseJson } from './language/plain-data.ts';
export { type Locale, locales, type Text } from './language/text.ts';
export type { CitedDate, Validity } from './language/validity.ts';
export { type CalendarDate, parseCalendarDate } from './value/calendar-date.ts';
export { Decimal, parseDecimal, toPlain } from './value/decimal.ts';
export { formatMoney, formatYuan, type MoneyText } from './value/format-money.ts';
export { nearestName } from './value/nearest-name.ts';
export { numbersInText, type TextNumber } from './value/numbers-in-text.ts';
export { parseMoney } from './value/parse-money.ts';
export { describeFinding, describeReason, severityLabel } from './verify/describe-finding.ts';
export { type Finding, type FindingCode, findingCodes, isOpen, type Severity, severities } from './verify/finding.ts';
export { type SarifSource, sarifLog } from './verify/sarif.ts';
export { verify } from './verify/verify.ts';

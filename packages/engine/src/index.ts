export { askedAtOnce } from './ask/asked-at-once.ts';
export type * from './ask/question.ts';
export type { QuestionOptions } from './ask/questions.ts';
export type { NearestOptions } from './change/nearest.ts';
export type * from './change/nearest-result.ts';
export { type Calculator, type CompileOptions, compile } from './compile.ts';
export { parseAnswer } from './decide/answer.ts';
export type { Follow } from './decide/check.ts';
export { partsOfProof } from './decide/parts-of-proof.ts';
export type * from './decide/profile.ts';
export type { AnswerTo, ProfileOf } from './decide/profile-of.ts';
export type { Region, Stretch } from './decide/region.ts';
export type * from './decide/report.ts';
export type {
  AmountReport,
  Detail,
  DetailOptions,
  ReportBy,
  SlimAmount,
  SlimLabelledAmount,
  StatusAndAmount,
  StatusReport,
  StatusResult,
} from './decide/slim-report.ts';
export { stretchAnswer } from './decide/stretch-answer.ts';
export { defaultNodeBudget } from './diagram/diagram.ts';
export {
  fail,
  type Issue,
  type IssueCode,
  issueText,
  type Outcome,
  ok,
  pathText,
  unreachable,
} from './issue.ts';
export type { Amount, Base, Bracket, Labelled, WhenCase } from './language/amount.ts';
export type { Citation, Citations, EvidenceGrade } from './language/citation.ts';
export type * from './language/condition.ts';
export type { Definition } from './language/definition.ts';
export type { Clause, Conflict, SourceDocument } from './language/document.ts';
export type * from './language/fact.ts';
export { isRare, nothingOf } from './language/fact.ts';
export { conditionsIn, figuresOf, partsOf } from './language/figures.ts';
export type { CitedText, How } from './language/how.ts';
export type { Incentive, Instrument, Payout, SharedCap, Version } from './language/incentive.ts';
export { type Acknowledgement, type FactGroup, type Pack, packFormat } from './language/pack.ts';
export { packDigest, packJson } from './language/pack-json.ts';
export { parsePack, parsePackJson } from './language/parse-pack.ts';
export { amountsUnder, type CitingPart, citationsOf, factsRead } from './language/parts.ts';
export { checkPlainData, parseJson } from './language/plain-data.ts';
export type { Relation } from './language/relation.ts';
export type { AgeUnit, Term } from './language/term.ts';
export { type Locale, locales, type Text } from './language/text.ts';
export type { CitedDate, Validity } from './language/validity.ts';
export type * from './together/combination.ts';
export { type CalendarDate, calendar, parseCalendarDate } from './value/calendar-date.ts';
export { Decimal, parseDecimal, toPlain } from './value/decimal.ts';
export { nearestName } from './value/nearest-name.ts';
export { parseMoney } from './value/parse-money.ts';

import {
  type Conflict,
  Decimal,
  type EvidenceGrade,
  type Fact,
  type Instrument,
  type Judgement,
  type Locale,
  type Mutability,
  type Pack,
  type Payout,
} from '@huice/engine';
import type { FieldChange } from '@huice/engine/review';
import {
  conflictLabel,
  describeDate,
  describeFigure,
  formatMoney,
  gradeLabel,
  instrumentLabel,
  mutabilityLabel,
  optionLabel,
  payoutLabel,
} from '@huice/engine/wording';
import { placeLabel } from '../../results/place-label.ts';
import type { LibraryMessageId, LibrarySay } from '../words/library-words.ts';
import type { Subject } from './field-labels.ts';

/** Whose value it is, and by which pack its names are to be read. */
export interface ValueContext {
  readonly subject: Subject;
  /** The id of the part that changed. */
  readonly id: string;
  readonly pack: Pack;
  readonly say: LibrarySay;
  readonly locale: Locale;
}

const kinds: Readonly<Record<Fact['kind'], LibraryMessageId>> = {
  boolean: 'change.kind-boolean',
  choice: 'change.kind-choice',
  choices: 'change.kind-choices',
  money: 'change.kind-money',
  quantity: 'change.kind-quantity',
  share: 'change.kind-share',
  date: 'change.kind-date',
};

const reasons: Readonly<Record<Judgement['reason'], LibraryMessageId>> = {
  authority: 'change.reason-authority',
  unstated: 'change.reason-unstated',
};

type Value = FieldChange['before'];

type Reader = (value: string, context: ValueContext) => string;

const date: Reader = (value, { locale }) => describeDate(value, locale);
const grade: Reader = (value, { locale }) => gradeLabel(value as EvidenceGrade, locale);
const yesNo: Reader = (value, { say }) => say(value === 'true' ? 'answer.yes' : 'answer.no');
const figure: Reader = (value, context) => {
  const fact = factOf(context);
  return fact === undefined ? value : describeFigure(fact, value, context.locale);
};

/** Codes and figures as people say them, by `subject.field`; all else is text of the pack, and stands as it is. */
const readers: Readonly<Record<string, Reader>> = {
  'incentive.place': (value, { pack, locale }) => placeLabel(pack, value, locale),
  'incentive.instrument': (value, { locale }) => instrumentLabel(value as Instrument, locale),
  'incentive.payout': (value, { locale }) => payoutLabel(value as Payout, locale),
  'incentive.excludes': (value, { pack, locale }) => titleOf(pack.incentives, value)?.title[locale] ?? value,
  'incentive.sharedCaps': (value, { pack, locale }) => titleOf(pack.sharedCaps ?? [], value)?.label[locale] ?? value,
  'incentive.conflicts': (value, { locale }) => conflictLabel(value as Conflict['about'], locale),
  'validity.from': date,
  'validity.until': date,
  'validity.repealed': date,
  'validity.attested': date,
  'validity.openEnded': yesNo,
  'fact.kind': (value, { say }) => say(kinds[value as Fact['kind']]),
  'fact.mutability': (value, { locale }) => mutabilityLabel(value as Mutability, locale),
  'fact.group': (value, { pack, locale }) => titleOf(pack.groups, value)?.label[locale] ?? value,
  'fact.options': (value, context) => optionLabel(factOf(context), value, context.locale),
  'fact.ordered': yesNo,
  'fact.whole': yesNo,
  'fact.rare': yesNo,
  'fact.minimum': figure,
  'fact.maximum': figure,
  'judgement.reason': (value, { say }) => say(reasons[value as Judgement['reason']]),
  'sharedCap.value': (value, { locale }) => formatMoney(new Decimal(value), locale).text,
  'document.date': date,
  'document.grade': grade,
  'document.script': (value, { say }) => say(value === 'zh-Hant' ? 'record.script-hant' : 'record.script-hans'),
  'document.characters': (value, { say }) => say('record.characters-n', { n: value }),
  'document.digest': (value) => `${value.slice(0, 12)}…`,
  'clause.document': (value, { pack }) => titleOf(pack.documents, value)?.title ?? value,
  'clause.grade': grade,
  'clause.offset': (value, { say }) => say('source.at', { offset: value }),
};

/** A value of a comparison as a reader would say it. A text in one language is shown as it stands. */
export const valueInWords = (field: string, value: NonNullable<Value>, context: ValueContext): string => {
  if (Array.isArray(value))
    return value.map((one) => valueInWords(field, one, context)).join(context.say('list.separator'));
  if (typeof value === 'object') return wholeInWords(value as Whole, context) ?? JSON.stringify(value);
  const isText = /\.(?:zh-Hans|zh-Hant|en)$/.test(field);
  const [code = ''] = /^[A-Za-z]+/.exec(field) ?? [];
  const key = `${context.subject}.${code}`;
  const reader = !isText && Object.hasOwn(readers, key) ? readers[key] : undefined;
  return reader === undefined ? String(value) : reader(String(value), context);
};

type Whole = Readonly<Record<string, unknown>>;

/** What came or went as a whole: a text in every language, a passage, or a difference between sources. */
const wholeInWords = (whole: Whole, { locale, pack }: ValueContext): string | null => {
  const own = whole[locale];
  if (typeof own === 'string') return own;
  const { about, note, clause } = whole;
  if (typeof clause === 'string') return titleOf(pack.clauses, clause)?.quote ?? clause;
  const noted = typeof note === 'object' && note !== null ? (note as Whole)[locale] : null;
  if (typeof noted !== 'string') return null;
  return typeof about === 'string' ? `${conflictLabel(about as Conflict['about'], locale)} ${noted}` : noted;
};

const factOf = ({ pack, id }: ValueContext): Fact | undefined => titleOf(pack.facts, id);

const titleOf = <T extends { readonly id: string }>(some: readonly T[], id: string): T | undefined =>
  some.find((one) => one.id === id);

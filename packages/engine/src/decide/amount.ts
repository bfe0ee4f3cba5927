import { unreachable } from '../issue.ts';
import type { Amount, Base } from '../language/amount.ts';
import type { Citations } from '../language/citation.ts';
import type { Fact } from '../language/fact.ts';
import { amountsIn, citesIn } from '../language/parts.ts';
import type { Term } from '../language/term.ts';
import type { Text } from '../language/text.ts';
import { Decimal, decimalOf, toFen, toPlain } from '../value/decimal.ts';
import { present } from '../value/present.ts';
import { AmountBasis, figureOf, type Known } from './amount-basis.ts';
import { added, amountsOf, modesOf } from './amount-ends.ts';
import type { AmountSpace } from './amount-space.ts';
import { distinct } from './citations.ts';
import type { Interval } from './interval.ts';
import { cashOf, reliefOf } from './relief.ts';
import type { AmountResult, Given, LabelledAmount, ResolvedCitation } from './report.ts';

/** What an amount is computed from, where no condition says who may have it. */
export interface AmountContext {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms?: ReadonlyMap<string, Term>;
  readonly given: ReadonlyMap<string, Given>;
  readonly resolve: Resolve;
}

export type Resolve = (cites: Citations) => readonly ResolvedCitation[];

type Labelled<Of> = Omit<LabelledAmount, 'amount'> & { readonly amount: Of };

/** An amount in numbers, to the fen. */
export interface WorkedAmount
  extends Omit<AmountResult, 'min' | 'max' | 'parts' | 'readings' | 'instalments'>,
    Interval {
  readonly parts?: readonly WorkedAmount[];
  readonly readings?: readonly Labelled<WorkedAmount>[];
  readonly instalments?: readonly Labelled<WorkedAmount>[];
}

/** The amount as an interval that holds for every completion of what is not known. See `AmountResult`. */
export const evaluateAmount = (amount: Amount, { facts, terms, given, resolve }: AmountContext): AmountResult => {
  const basis = new AmountBasis(amount, facts, terms ?? new Map(), null);
  const known = { given, figures: { answered: given, asOf: '2000-01-01' } } as unknown as Known;
  return written(workOut(amount, basis.space(known), resolve));
};

/** The same for a report, which has figures as text. */
export const written = (worked: WorkedAmount): AmountResult => {
  const { min, max, parts, readings, instalments } = worked;
  const low = min === null ? null : toPlain(min);
  const ends = { min: low, max: max === min ? low : max === null ? null : toPlain(max) };
  const each = (some: readonly Labelled<WorkedAmount>[]) =>
    some.map((one): LabelledAmount => ({ ...one, amount: written(one.amount) }));
  return Object.assign(
    { ...(worked as Omit<WorkedAmount, 'parts' | 'readings' | 'instalments'>) },
    ends,
    parts && { parts: parts.map(written) },
    readings && { readings: each(readings) },
    instalments && { instalments: each(instalments) },
  );
};

/** The same in numbers, which go on being added and compared. */
export const workOut = (amount: Amount, space: AmountSpace, resolve: Resolve): WorkedAmount => {
  const work = (one: Amount) => workOut(one, space, resolve);
  switch (amount.kind) {
    case 'exact':
    case 'at-least':
    case 'up-to':
      return result(amount.kind, space.ends(amount), [], resolve(amount.cites), described(amount.base));
    case 'rate':
      return 'fact' in amount.base ? computed(amount, space, resolve) : rateInWords(amount, space, resolve);
    case 'per-unit':
    case 'figure':
      return computed(amount, space, resolve);
    case 'brackets':
      return scaled(amount, space, resolve);
    case 'by-choice':
    case 'when':
      return oneOfCases(amount, space, resolve);
    case 'sum':
      return total(amount.of, amount.of.map(work), space, (parts) => ({ kind: 'sum', more: { parts } }));
    case 'instalments': {
      const all = amountsOf(amount.of).map(work);
      return total(amountsOf(amount.of), all, space, (parts) => ({
        kind: 'instalments',
        more: { instalments: amount.of.map(({ label }, at) => ({ label, amount: parts[at] as WorkedAmount })) },
      }));
    }
    case 'readings':
      return readOutOf(
        amount,
        amount.of.map((one) => ({ label: one.label, amount: work(one.amount) })),
        space,
        resolve,
      );
    case 'times':
    case 'capped':
      return limitedRate(amount, work(amount.of), space, resolve) ?? figured(amount, amountsIn(amount).map(work), space, resolve);
    case 'greatest':
    case 'least':
    case 'minus':
      return figured(amount, amountsIn(amount).map(work), space, resolve);
    case 'relief':
      return figured(amount, amountsIn(amount).map(work), space, resolve, { what: amount.what });
    case 'in-kind':
    case 'equity':
    case 'unstated': {
      const { what, pool } = amount as Extract<Amount, { kind: 'equity' }>;
      return result(amount.kind, space.ends(amount), [], resolve(amount.cites), present<More>({ what, pool }));
    }
    default:
      return unreachable(amount);
  }
};

type Of<Kind extends Amount['kind']> = Extract<Amount, { kind: Kind }>;

type More = Partial<Omit<WorkedAmount, 'kind' | 'min' | 'max' | 'currency' | 'open' | 'citations'>>;

const result = (
  kind: WorkedAmount['kind'],
  ends: Interval,
  open: readonly string[],
  citations: readonly ResolvedCitation[],
  more: More = {},
): WorkedAmount => {
  const { min, max } = fens(ends);
  return { kind, min, max, currency: 'CNY', ...more, open, citations };
};

/** One figure stays one figure, and is rounded once. */
const fens = ({ min, max }: Interval): Interval => {
  const low = min === null ? null : toFen(min);
  return { min: low, max: max === min ? low : max === null ? null : toFen(max) };
};

const described = (base: Base | undefined): { readonly base?: Text } =>
  base !== undefined && 'described' in base ? { base: base.described } : {};

/** To the fen, what is paid is one figure. */
const isPoint = ({ min, max }: Interval): boolean => min !== null && (min === max || max?.eq(min) === true);

/** How an interval that rests on open facts may be read. */
const kindOf = ({ min, max }: Interval, isOpen: boolean): WorkedAmount['kind'] => {
  if (min !== null) return max === null ? 'at-least' : 'range';
  if (max !== null) return 'up-to';
  return isOpen ? 'depends' : 'unstated';
};

/** What is said of an amount beside its figures. */
const marks = (amount: Amount, space: AmountSpace): More => {
  const relief = reliefOf(amount);
  return present<More>({ relief, tight: space.isTight(amount) ? undefined : false });
};

/**
 * Ends to the fen. While nothing is known of a figure from which an amount runs up from nothing, it is never shown as "0 to …", as though 0
 * were likely: its lower end is not known.
 */
const shown = (amount: Amount, open: readonly string[], space: AmountSpace): Interval => {
  const ends = fens(space.ends(amount));
  const { min, max } = ends;
  // Nobody is paid less than nothing.
  if (max?.isZero()) return { min: max, max };
  return { min: min?.isZero() && !isPoint(ends) && space.isUntold(open) ? null : min, max };
};

/** An amount computed from one fact or term, within its limits and never below zero (a loss earns nothing). */
const computed = (
  amount: Of<'rate' | 'per-unit' | 'brackets' | 'figure'>,
  space: AmountSpace,
  resolve: Resolve,
): WorkedAmount => {
  const open = space.openParts(figureOf(amount) as string);
  const ends = shown(amount, open, space);
  const bound = 'bound' in amount ? amount.bound : undefined;
  const more = present<More>({ rate: amount.kind === 'rate' ? amount.rate : undefined, bound });
  const citations = resolve(amount.cites);
  if (isPoint(ends)) return result('exact', ends, [], citations, more);
  return result(kindOf(ends, true), ends, open, citations, { ...more, ...marks(amount, space) });
};

const rateInWords = (amount: Of<'rate'>, space: AmountSpace, resolve: Resolve): WorkedAmount => {
  const ends = fens(space.ends(amount));
  const { rate, bound } = amount;
  const more = { ...present<More>({ rate, bound }), ...described(amount.base) };
  return result(isPoint(ends) ? 'exact' : 'rate', ends, [], resolve(amount.cites), more);
};

/** A scale that is not said to pay by the whole or by the part is shown both ways, where they differ. */
const scaled = (amount: Of<'brackets'>, space: AmountSpace, resolve: Resolve): WorkedAmount => {
  if (amount.mode !== 'unsaid') return computed(amount, space, resolve);
  const each = modesOf(amount).map((mode) => ({ mode, amount: computed({ ...amount, mode }, space, resolve) }));
  return readOutOf(amount, each, space, resolve);
};

const readOutOf = (
  amount: Of<'readings' | 'brackets'>,
  readings: readonly Labelled<WorkedAmount>[],
  space: AmountSpace,
  resolve: Resolve,
): WorkedAmount => {
  const all = readings.map((one) => one.amount);
  const citations = distinct([...resolve(amount.cites), ...all.flatMap((one) => one.citations)]);
  const [first] = all as [WorkedAmount, ...WorkedAmount[]];
  if (all.every((one) => isAlike(one, first))) return { ...first, citations };
  const open = union(all);
  return result('readings', shown(amount, open, space), open, citations, { readings, ...marks(amount, space), ...judged(all) });
};

/** Whether two readings come to the same payment, or may be read in the same way. */
const isAlike = (one: WorkedAmount, other: WorkedAmount): boolean => {
  if (one.kind !== other.kind || one.relief !== other.relief) return false;
  if (one.kind === 'exact') return one.min?.eq(other.min as Decimal) === true;
  return JSON.stringify(withoutSources(one)) === JSON.stringify(withoutSources(other));
};

const withoutSources = ({ citations: _, ...rest }: WorkedAmount) => rest;

/** Several amounts of which one counts, as far as it is known which. */
const oneOfCases = (amount: Of<'by-choice' | 'when'>, space: AmountSpace, resolve: Resolve): WorkedAmount => {
  const results = space.live(amount).map((one) => workOut(one.amount, one.space, resolve));
  const own = amount.kind === 'by-choice' ? amount.cites : citesIn(amount.cases.map(({ when }) => when));
  const citations = distinct([...resolve(own as Citations), ...results.flatMap((one) => one.citations)]);
  if (results.length === 1) return { ...(results[0] as WorkedAmount), citations };
  const asked =
    amount.kind === 'by-choice'
      ? { facts: [amount.fact], judgements: [] }
      : space.openIn(amount.cases.map(({ when }) => when));
  const open = union(results, asked.facts);
  const ends = shown(amount, open, space);
  if (isPoint(ends)) return result('exact', ends, [], citations, marks(amount, space));
  const more = { ...marks(amount, space), ...judged(results, asked.judgements) };
  return result(kindOf(ends, true), ends, open, citations, more);
};

/** One figure worked out of several. */
const figured = (
  amount: Amount,
  of: readonly WorkedAmount[],
  space: AmountSpace,
  resolve: Resolve,
  more: More = {},
): WorkedAmount => {
  const open = union(of);
  const ends = shown(amount, open, space);
  const own = 'cites' in amount ? resolve(amount.cites) : [];
  const citations = distinct([...own, ...of.flatMap((one) => one.citations)]);
  const all = { ...more, ...marks(amount, space) };
  if (isPoint(ends)) return result('exact', ends, [], citations, all);
  const isOpen = open.length > 0 || of.some((one) => one.judgements !== undefined);
  return result(kindOf(ends, isOpen), ends, open, citations, { ...all, ...judged(of) });
};

/** So many times a share of what is only said in words is such a share, too; with a cap it remains one. */
const limitedRate = (
  amount: Of<'times' | 'capped'>,
  of: WorkedAmount,
  space: AmountSpace,
  resolve: Resolve,
): WorkedAmount | undefined => {
  if (of.kind !== 'rate' || of.rate === undefined) return undefined;
  const ends = fens(space.ends(amount));
  if (isPoint(ends)) return undefined;
  const rate = amount.kind === 'times' ? toPlain(decimalOf(of.rate).times(decimalOf(amount.factor))) : of.rate;
  const limits = amount.kind === 'capped' ? [workOut(amount.cap, space, resolve)] : [];
  const open = union(limits);
  const citations = distinct([...resolve(amount.cites), ...of.citations, ...limits.flatMap((one) => one.citations)]);
  return { ...of, ...ends, rate, open, citations };
};

/**
 * Parts that are paid beside one another. They are added as they are shown, so that a reader who adds them up finds the same, unless what
 * is known ties them. What is not paid is no part of what is paid out.
 */
const total = (
  amounts: readonly Amount[],
  parts: readonly WorkedAmount[],
  space: AmountSpace,
  as: (parts: readonly WorkedAmount[]) => { readonly kind: 'sum' | 'instalments'; readonly more: More },
): WorkedAmount => {
  const cash = cashOf(amounts);
  const open = union(parts);
  const counted = parts.filter((_, at) => amountsIn(cash).length === parts.length || reliefOf(amounts[at] as Amount) !== true);
  const asShown = added(counted);
  const exact = shown(cash, open, space);
  const near = (one: Decimal | null, other: Decimal | null) =>
    one !== null && other !== null && one.minus(other).abs().lte(Decimal.div(parts.length, 100)) ? one : other;
  const ends = {
    min: asShown.min === null && exact.min?.isZero() ? null : near(asShown.min, exact.min),
    max: near(asShown.max, exact.max),
  };
  const { kind, more } = as(parts);
  const said = { ...more, ...marks(cash, space), ...judged(parts) };
  return result(kind, ends, open, distinct(parts.flatMap((part) => part.citations)), said);
};

const union = (of: readonly WorkedAmount[], more: readonly string[] = []): readonly string[] =>
  [...new Set([...more, ...of.flatMap((one) => one.open)])].sort();

const judged = (of: readonly WorkedAmount[], more: readonly string[] = []): More => {
  const judgements = [...new Set([...more, ...of.flatMap((one) => one.judgements ?? [])])].sort();
  return judgements.length === 0 ? {} : { judgements };
};

import { unreachable } from '../issue.ts';
import type { Amount } from '../language/amount.ts';
import { amountsIn } from '../language/parts.ts';
import { type Decimal, decimalOf, toPlain } from '../value/decimal.ts';
import { present } from '../value/present.ts';
import { amountsOf, modesOf } from './amount-ends.ts';
import { citesOfCases, figureOf } from './amount-reads.ts';
import type { AmountSpace } from './amount-space.ts';
import { total } from './amount-total.ts';
import { distinct } from './citations.ts';
import {
  described,
  fens,
  isPoint,
  judged,
  kindOf,
  type Labelled,
  type More,
  marks,
  type Resolve,
  result,
  shown,
  union,
  type WorkedAmount,
} from './worked-amount.ts';

/** What an amount comes to for the companies of a space, in numbers, which go on being added and compared. */
export const workOutAmount = (amount: Amount, space: AmountSpace, resolve: Resolve): WorkedAmount => {
  const work = (one: Amount) => workOutAmount(one, space, resolve);
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
      return (
        limitedRate(amount, work(amount.of), space, resolve) ??
        figured(amount, amountsIn(amount).map(work), space, resolve)
      );
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

/** An amount computed from one fact or term, within its limits and never below zero (a loss earns nothing). */
const computed = (
  amount: Of<'rate' | 'per-unit' | 'brackets' | 'figure'>,
  space: AmountSpace,
  resolve: Resolve,
): WorkedAmount => {
  const figure = figureOf(amount) as string;
  const open = space.openParts(figure);
  const ends = shown(amount, open, space);
  const bound = 'bound' in amount ? amount.bound : undefined;
  const more = present<More>({ rate: amount.kind === 'rate' ? amount.rate : undefined, bound });
  const how = space.citesOf(figure);
  const citations = how.length === 0 ? resolve(amount.cites) : distinct(resolve([...amount.cites, ...how]));
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
  return result('readings', shown(amount, open, space), open, citations, {
    readings,
    ...marks(amount, space),
    ...judged(all),
  });
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
  const results = space.live(amount).map((one) => workOutAmount(one.amount, one.space, resolve));
  const citations = distinct([...resolve(citesOfCases(amount)), ...results.flatMap((one) => one.citations)]);
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
  const limits = amount.kind === 'capped' ? [workOutAmount(amount.cap, space, resolve)] : [];
  const open = union(limits);
  const citations = distinct([...resolve(amount.cites), ...of.citations, ...limits.flatMap((one) => one.citations)]);
  return { ...of, ...ends, rate, open, citations };
};

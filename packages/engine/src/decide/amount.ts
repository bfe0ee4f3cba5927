import { unreachable } from '../issue.ts';
import type { Amount, Base } from '../language/amount.ts';
import type { Citations } from '../language/citation.ts';
import { countsWhole, type Fact, type NumericFact } from '../language/fact.ts';
import type { Text } from '../language/text.ts';
import { Decimal, decimalOf, toFen, toPlain } from '../value/decimal.ts';
import { present } from '../value/present.ts';
import { paidOver } from './brackets.ts';
import { distinct } from './citations.ts';
import { combined, hull, type Interval, intervalOf, limited, times, unknown } from './interval.ts';
import type { AmountResult, Given, ResolvedCitation } from './report.ts';

/** What an amount is computed from. */
export interface AmountContext {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly given: ReadonlyMap<string, Given>;
  readonly resolve: (cites: Citations) => readonly ResolvedCitation[];
}

/** An amount in numbers, to the fen. */
export interface WorkedAmount extends Omit<AmountResult, 'min' | 'max' | 'parts'>, Interval {
  readonly parts?: readonly WorkedAmount[];
}

/** The amount as an interval that holds for every completion of what is not known. See `AmountResult`. */
export const evaluateAmount = (amount: Amount, context: AmountContext): AmountResult =>
  written(workOut(amount, context));

/** The same for a report, which has figures as text. */
export const written = (worked: WorkedAmount): AmountResult => {
  const { min, max, parts } = worked;
  const low = min === null ? null : toPlain(min);
  const ends = { min: low, max: max === min ? low : max === null ? null : toPlain(max) };
  return parts === undefined
    ? Object.assign({ ...(worked as Omit<WorkedAmount, 'parts'>) }, ends)
    : { ...worked, ...ends, parts: parts.map(written) };
};

/** The same in numbers, which go on being added and compared. */
export const workOut = (amount: Amount, context: AmountContext): WorkedAmount => {
  switch (amount.kind) {
    case 'exact':
    case 'at-least':
    case 'up-to': {
      const value = decimalOf(amount.value);
      const ends: Interval = {
        min: amount.kind === 'up-to' ? null : value,
        max: amount.kind === 'at-least' ? null : value,
      };
      return result(amount.kind, ends, [], context.resolve(amount.cites), described(amount.base));
    }
    case 'rate': {
      if ('described' in amount.base) {
        const ends = fens(
          limited(times(unknown, decimalOf(amount.rate)), optional(amount.floor), optional(amount.cap)),
        );
        return result(isPoint(ends) ? 'exact' : 'rate', ends, [], context.resolve(amount.cites), {
          rate: amount.rate,
          ...described(amount.base),
        });
      }
      const { rate, base } = amount;
      return computed(amount, base.fact, (figures) => times(figures, decimalOf(rate)), context, { rate });
    }
    case 'per-unit':
      return computed(amount, amount.fact, (figures) => times(figures, decimalOf(amount.each)), context);
    case 'brackets': {
      const { steps, mode } = amount;
      return computed(amount, amount.fact, (figures, isWhole) => paidOver(steps, mode, figures, isWhole), context);
    }
    case 'by-choice':
      return oneOfCases(amount, context);
    case 'sum':
      return sumOf(amount.of.map((part) => workOut(part, context)));
    case 'in-kind':
    case 'equity':
    case 'unstated': {
      const { what, pool } = amount as Extract<Amount, { kind: 'equity' }>;
      return result(amount.kind, unknown, [], context.resolve(amount.cites), present<More>({ what, pool }));
    }
    default:
      return unreachable(amount);
  }
};

type More = Pick<WorkedAmount, 'rate' | 'base' | 'what' | 'pool' | 'parts'>;

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

const optional = (text: string | undefined): Decimal | null => (text === undefined ? null : decimalOf(text));

/**
 * An amount computed from one fact, within its limits and never below zero (a loss earns nothing). While nothing is
 * known of the fact, the interval says no more than the rule itself: its cap and floor, else that it depends. It is
 * never shown as "0 to …", as though 0 were likely.
 */
const computed = (
  { cap, floor, cites }: { readonly cap?: string; readonly floor?: string; readonly cites: Citations },
  id: string,
  pay: (figures: Interval, isWhole: boolean) => Interval,
  { facts, given, resolve }: AmountContext,
  more: More = {},
): WorkedAmount => {
  const fact = facts.get(id) as NumericFact;
  const limits = { min: optional(floor), max: optional(cap) };
  const raw = pay(intervalOf(fact, given.get(id)), countsWhole(fact));
  const paid = fens(limited(raw, limits.min ?? zero, limits.max));
  const citations = resolve(cites);
  if (isPoint(paid)) return result('exact', paid, [], citations, more);
  const ends = given.has(id) ? paid : limits;
  return result(kindOf(ends), ends, [id], citations, more);
};

const zero = decimalOf('0');

/** To the fen, what is paid is one figure. */
const isPoint = ({ min, max }: Interval): boolean => min !== null && (min === max || max?.eq(min) === true);

/** How an interval that rests on open facts may be read. */
const kindOf = ({ min, max }: Interval): 'range' | 'at-least' | 'up-to' | 'depends' => {
  if (min !== null) return max === null ? 'at-least' : 'range';
  return max === null ? 'depends' : 'up-to';
};

const oneOfCases = (amount: Extract<Amount, { kind: 'by-choice' }>, context: AmountContext): WorkedAmount => {
  const fact = context.facts.get(amount.fact) as Extract<Fact, { kind: 'choice' }>;
  const given = context.given.get(amount.fact);
  const options =
    given === undefined
      ? fact.options.map(({ id }) => id)
      : given.kind === 'any-of'
        ? given.options
        : [String((given as { value: string }).value)];
  const cases = new Map<Amount, string[]>();
  for (const option of options) {
    const one = Object.hasOwn(amount.cases, option) ? (amount.cases[option] as Amount) : amount.otherwise;
    cases.set(one, [...(cases.get(one) ?? []), option]);
  }
  // What a case says further down of the same choice, it says of the options that lead to it.
  const results = [...cases].map(([one, some]) => {
    const chosen = new Map(context.given).set(fact.id, { kind: 'any-of', options: some });
    return workOut(one, { ...context, given: chosen });
  });
  const citations = distinct([...context.resolve(amount.cites), ...results.flatMap((one) => one.citations)]);
  if (results.length === 1) return { ...(results[0] as WorkedAmount), citations };
  const ends = hull(results);
  if (isPoint(ends)) return result('exact', ends, [], citations);
  const open = [...new Set([amount.fact, ...results.flatMap((one) => one.open)])].sort();
  return result(kindOf(ends), ends, open, citations);
};

/**
 * Parts are added as they are shown, so that a reader who adds them up finds the same. Floors that are known add up to a floor; a
 * cap of the whole is known only when every part has one.
 */
const sumOf = (parts: readonly WorkedAmount[]): WorkedAmount => {
  const floors = parts.flatMap(({ min }) => min ?? []);
  const min = floors.length === 0 ? null : Decimal.sum(...floors);
  const max = combined(
    parts.map((one) => one.max),
    'sum',
  );
  const open = [...new Set(parts.flatMap((part) => part.open))].sort();
  return result('sum', { min, max }, open, distinct(parts.flatMap((part) => part.citations)), { parts });
};

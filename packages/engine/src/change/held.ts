import { isQuotient } from '../diagram/fact-space.ts';
import type { CompareCondition, Comparison, Condition } from '../language/condition.ts';
import { countsWhole, type DateFact, type NumericFact } from '../language/fact.ts';
import type { Term } from '../language/term.ts';
import { Decimal, toPlain } from '../value/decimal.ts';

/** Holds always, or never. */
export const settled = (is: boolean): Condition => ({ kind: is ? 'all' : 'any', of: [] });

/**
 * A comparison of a term, asked of one of its facts while the others are held: with 营业收入 2000 万元, 研发费用占比 ≥ 5 % is 研发费用 ≥ 100 万元.
 * Where that figure has no end it is the next one inside, to a fen or to the last place in which such a figure is told.
 */
export const askedOf = (
  fact: NumericFact | DateFact,
  term: Term,
  { op, value, cites }: CompareCondition,
  held: ReadonlyMap<string, Decimal>,
): Condition => {
  const { kind, facts, over = [] } = term;
  const side = (ids: readonly string[]) => ({
    by: new Decimal(ids.filter((id) => id === fact.id).length),
    plus: Decimal.sum(0, ...ids.flatMap((id) => (id === fact.id ? [] : [held.get(id) as Decimal]))),
  });
  const [of, less] = [side(facts), side(over)];
  const takesAway = kind === 'difference' || kind === 'growth';
  const top = takesAway ? { by: of.by.minus(less.by), plus: of.plus.minus(less.plus) } : of;
  const count = new Decimal(kind === 'mean' ? facts.length : 1);
  const bottom = isQuotient(term) ? less : { by: new Decimal(0), plus: count };
  const limit = new Decimal(value);
  const compared = linear(
    fact,
    top.by.minus(limit.times(bottom.by)),
    top.plus.minus(limit.times(bottom.plus)),
    op,
    cites,
  );
  const exists = isQuotient(term) ? linear(fact, bottom.by, bottom.plus, '>', cites) : settled(true);
  return { kind: 'all', of: [compared, exists] };
};

/** by·x + plus, on one side of nought. */
const linear = (
  fact: NumericFact | DateFact,
  by: Decimal,
  plus: Decimal,
  op: Comparison,
  cites: CompareCondition['cites'],
): Condition => {
  if (by.isZero()) return settled(compares(plus, op));
  const way = by.isNegative() ? flipped[op] : op;
  const at = plus.negated().dividedBy(by);
  const places = fact.kind === 'share' ? 6 : countsWhole(fact) ? 0 : 2;
  const isTold = at.decimalPlaces() <= 15;
  if (way === '=' && !isTold) return settled(false);
  const up = way === '>=' || way === '>';
  const value = isTold ? at : at.toDecimalPlaces(places, up ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR);
  const asked = isTold ? way : up ? '>=' : '<=';
  return { kind: 'compare', fact: fact.id, op: asked, value: toPlain(value), cites };
};

/** Whether it lies on that side of nought. */
export const compares = (value: Decimal, op: Comparison): boolean => {
  const sign = value.comparedTo(0);
  return { '>=': sign >= 0, '>': sign > 0, '<=': sign <= 0, '<': sign < 0, '=': sign === 0 }[op];
};

const flipped = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '=': '=' } as const;

import type { Amount } from '../language/amount.ts';
import type { Citation } from '../language/citation.ts';
import type { Condition } from '../language/condition.ts';
import type { Fact } from '../language/fact.ts';
import type { Pack } from '../language/pack.ts';
import { decimalOf, toPlain } from '../value/decimal.ts';
import { amountsUnder, conditionsUnder, leavesUnder, type Path } from './spots.ts';

/** A number that the pack states and a source has to hold. */
export interface NumberSpot {
  /** A plain decimal, or YYYY-MM-DD. */
  readonly value: string;
  readonly kind: 'money' | 'share' | 'number' | 'date';
  /** Other ways in which the source may state it. */
  readonly also?: readonly Pick<NumberSpot, 'value' | 'kind'>[];
  readonly cites: readonly Citation[];
  readonly path: Path;
  readonly about: string;
}

/** Every threshold and every figure of an amount. */
export const numberSpots = (pack: Pack, facts: ReadonlyMap<string, Fact>): readonly NumberSpot[] => [
  ...(pack.sharedCaps ?? []).map(({ id, value, cites }, index) => ({
    value,
    kind: 'money' as const,
    cites,
    path: ['sharedCaps', index, 'value'],
    about: id,
  })),
  ...(pack.relations ?? []).flatMap((relation, index) =>
    relation.kind === 'joint-cap'
      ? figuresUnder(relation.cap, facts, ['relations', index, 'cap']).map((spot) => ({ ...spot, about: relation.id }))
      : [],
  ),
  ...(pack.definitions ?? []).flatMap(({ id, condition }, index) =>
    thresholdsOf(condition, facts, ['definitions', index, 'condition']).map((spot) => ({ ...spot, about: id })),
  ),
  ...pack.incentives.flatMap(({ id, versions = [], ...first }, index) =>
    [first, ...versions].flatMap(({ condition, amount }, at) => {
      const path = ['incentives', index, ...(at === 0 ? [] : ['versions', at - 1])];
      const spots = [
        ...(condition === undefined ? [] : thresholdsOf(condition, facts, [...path, 'condition'])),
        ...(amount === undefined ? [] : figuresUnder(amount, facts, [...path, 'amount'])),
      ];
      return spots.map((spot) => ({ ...spot, about: id }));
    }),
  ),
];

type Spot = Omit<NumberSpot, 'about'>;

const thresholdsOf = (condition: Condition, facts: ReadonlyMap<string, Fact>, path: Path): readonly Spot[] => [
  ...leavesUnder(condition, path).flatMap(({ leaf, path: at }) =>
    leaf.kind === 'compare'
      ? [{ value: leaf.value, kind: kindOf(facts.get(leaf.fact)), cites: leaf.cites, path: [...at, 'value'] }]
      : [],
  ),
  ...scoresUnder(condition, path),
];

/** What points are given and asked for; none, which is what is left, no source has to say. */
const scoresUnder = (condition: Condition, path: Path): readonly Spot[] =>
  conditionsUnder(condition, path).flatMap(({ condition: one, path: at }) => {
    if (one.kind !== 'points') return [];
    const { cites, atLeast, indicators } = one;
    const spot = (value: string, ...within: Path): Spot => ({ value, kind: 'number', cites, path: [...at, ...within] });
    const given = indicators.flatMap(({ grades }, index) =>
      grades.flatMap(({ points }, grade) =>
        decimalOf(points).isZero() ? [] : [spot(points, 'indicators', index, 'grades', grade, 'points')],
      ),
    );
    return [spot(atLeast, 'atLeast'), ...given];
  });

/** Those of an amount, and of the conditions on which it depends. */
const figuresUnder = (amount: Amount, facts: ReadonlyMap<string, Fact>, path: Path): readonly Spot[] =>
  amountsUnder(amount, path).flatMap((one) => [
    ...figuresOf(one.amount, facts).map(({ at, ...figure }) => ({
      ...figure,
      cites: 'cites' in one.amount ? one.amount.cites : [],
      path: [...one.path, ...at],
    })),
    ...(one.amount.kind === 'when'
      ? one.amount.cases.flatMap((each, at) => thresholdsOf(each.when, facts, [...one.path, 'cases', at, 'when']))
      : []),
  ]);

const kindOf = (fact: Fact | undefined): NumberSpot['kind'] =>
  fact?.kind === 'money' || fact?.kind === 'share' || fact?.kind === 'date' ? fact.kind : 'number';

export interface Figure extends Pick<NumberSpot, 'value' | 'kind' | 'also'> {
  readonly at: Path;
}

/** 1.2 times is written 1.2倍, 120% or 上浮20%. */
const factorOf = (factor: string): Figure => {
  const value = toPlain(decimalOf(factor));
  const more = toPlain(decimalOf(factor).minus(1).abs());
  const also = [value, more].map((share) => ({ value: share, kind: 'share' as const }));
  return { at: ['factor'], value, kind: 'number', also };
};

/** The figures of one amount, its parts and cases apart. */
export const figuresOf = (amount: Amount, facts: ReadonlyMap<string, Fact>): readonly Figure[] => {
  const money = (key: 'cap' | 'floor' | 'pool' | 'value' | 'each'): readonly Figure[] => {
    const value = (amount as { readonly [K in typeof key]?: unknown })[key];
    // The cap of `capped` is an amount, with figures of its own.
    return typeof value === 'string' ? [{ at: [key], value, kind: 'money' }] : [];
  };
  const limits = [...money('cap'), ...money('floor'), ...money('pool'), ...money('value'), ...money('each')];
  if (amount.kind === 'times') return [factorOf(amount.factor)];
  if (amount.kind === 'rate') return [{ at: ['rate'], value: amount.rate, kind: 'share' }, ...limits];
  if (amount.kind !== 'brackets') return limits;
  const steps = amount.steps.flatMap(({ from, pays }, index): Figure[] => [
    { at: ['steps', index, 'from'], value: from, kind: kindOf(facts.get(amount.fact)) },
    'rate' in pays
      ? { at: ['steps', index, 'pays', 'rate'], value: pays.rate, kind: 'share' }
      : { at: ['steps', index, 'pays', 'value'], value: pays.value, kind: 'money' },
  ]);
  return [...steps, ...limits];
};

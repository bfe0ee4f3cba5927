import type { Citations } from './citation.ts';
import type { DateFact, Fact, NumericFact, QuantityFact } from './fact.ts';
import type { Text } from './text.ts';

/**
 * 计算项: a figure worked out of facts. Conditions and amounts name it where they would name a fact, and a profile may answer it.
 *
 * - `sum`, `mean`: of `facts`; `difference`: the sum of `facts` less that of `over`;
 * - `ratio`: the sum of `facts` ÷ the sum of `over` (研发费用 ÷ 营业收入); `growth`: the same, less one (今年 against 上年);
 * - `age`: whole years, months or days from a date to the as-of date.
 *
 * Where what a ratio is divided by is nought, there is no ratio, and no comparison of it holds.
 */
export interface Term {
  readonly id: string;
  readonly kind: 'sum' | 'mean' | 'difference' | 'ratio' | 'growth' | 'age';
  readonly label: Text;
  readonly facts: readonly string[];
  readonly over?: readonly string[];
  /** Of an age: what is counted. */
  readonly unit?: AgeUnit;
  /** Set when a company may know the result and not its parts: how it is asked for. */
  readonly question?: Text;
  /** The words that say how it is worked out. */
  readonly cites?: Citations;
}

export const ageUnits = ['years', 'months', 'days'] as const;

/** What an age is counted in: whole `years`, `months` or `days` up to the as-of date. */
export type AgeUnit = (typeof ageUnits)[number];

/** Kinds that are taken from or divided by something. */
export const hasTwoSides = ({ kind }: Pick<Term, 'kind'>): boolean =>
  kind === 'difference' || kind === 'ratio' || kind === 'growth';

const units: Readonly<Record<AgeUnit, Text>> = {
  years: { 'zh-Hans': '年', 'zh-Hant': '年', en: 'years' },
  months: { 'zh-Hans': '个月', 'zh-Hant': '個月', en: 'months' },
  days: { 'zh-Hans': '天', 'zh-Hant': '天', en: 'days' },
};

const farthest = '9999999999999999';

/**
 * The term as a fact: what kind of figure it is, and its bounds. A question about it is its own, or names it; where it is found, its
 * parts say.
 */
export const asFact = (term: Term, facts: ReadonlyMap<string, Fact>): NumericFact => {
  const parts = [...term.facts, ...(term.over ?? [])].map((id) => facts.get(id) as NumericFact | DateFact);
  const first = parts[0] as NumericFact | DateFact;
  const { id, label } = term;
  const { group, why, whereFound } = first;
  const mutability = parts.some((one) => one.mutability === 'actionable') ? 'actionable' : first.mutability;
  const base = { id, label, group, why, whereFound, mutability, question: term.question ?? label };
  const least = (kinds: readonly Term['kind'][]) => (kinds.includes(term.kind) ? `-${farthest}` : '0');
  switch (term.kind) {
    case 'age':
      // Whatever the date is, time alone adds to an age.
      return { ...base, kind: 'quantity', mutability: 'time-only', unit: units[term.unit ?? 'years'], whole: true };
    case 'ratio':
      return { ...base, kind: 'share', maximum: farthest };
    case 'growth':
      return { ...base, kind: 'share', minimum: '-1', maximum: farthest };
    default: {
      const minimum = parts.some((one) => 'minimum' in one) ? `-${farthest}` : least(['difference']);
      if (first.kind === 'money') return { ...base, kind: 'money', minimum };
      if (first.kind === 'share') return { ...base, kind: 'share', minimum, maximum: farthest };
      const whole = term.kind !== 'mean' && parts.every((one) => (one as QuantityFact).whole === true);
      return { ...base, kind: 'quantity', unit: (first as QuantityFact).unit, minimum, ...(whole ? { whole } : {}) };
    }
  }
};

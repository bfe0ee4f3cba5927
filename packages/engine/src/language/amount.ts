import * as z from 'zod/mini';
import { type Citations, citationsSchema } from './citation.ts';
import { type Condition, conditionSchema } from './condition.ts';
import { decimalSchema, idSchema, someOf, textSchema } from './schema-parts.ts';
import type { Text } from './text.ts';

/** 补助基数: the figure that a rate is taken of. A fact that is asked, or a term, or words when no question covers it. */
export type Base = { readonly fact: string } | { readonly described: Text };

/**
 * One step of a scale: applies from `from` up to the next step's `from`. `from` itself belongs to the step, unless `above` says that
 * the step begins past it.
 */
export interface Bracket {
  readonly from: string;
  readonly above?: true;
  readonly pays: { readonly value: string } | { readonly rate: string };
}

/**
 * 扶持标准. All figures are plain decimals in CNY; a rate is a ratio, 0.5 for 50%. `bound: 'up-to'` on what is worked out (不超过
 * 30%): it is no more than that, and nothing of it is sure.
 */
export type Amount =
  | {
      readonly kind: 'exact' | 'at-least' | 'up-to';
      readonly value: string;
      readonly base?: Base;
      readonly cites: Citations;
    }
  | {
      readonly kind: 'rate';
      readonly rate: string;
      readonly base: Base;
      readonly bound?: 'up-to';
      readonly cap?: string;
      readonly floor?: string;
      readonly cites: Citations;
    }
  | {
      readonly kind: 'per-unit';
      readonly fact: string;
      readonly each: string;
      readonly bound?: 'up-to';
      readonly cap?: string;
      readonly floor?: string;
      readonly cites: Citations;
    }
  | {
      readonly kind: 'brackets';
      /** `unsaid`: the source does not say whether a step pays for the whole figure or for its own part; both are shown. */
      readonly mode: 'whole' | 'marginal' | 'unsaid';
      readonly fact: string;
      readonly steps: readonly Bracket[];
      readonly bound?: 'up-to';
      readonly cap?: string;
      readonly cites: Citations;
    }
  | {
      readonly kind: 'by-choice';
      readonly fact: string;
      readonly cases: Readonly<Record<string, Amount>>;
      readonly otherwise: Amount;
      readonly cites: Citations;
    }
  /** The figure itself. */
  | { readonly kind: 'figure'; readonly fact: string; readonly cites: Citations }
  /** Paid one beside the other; `greatest` (就高) and `least` (就低) pay one of them. */
  | { readonly kind: 'sum' | 'greatest' | 'least'; readonly of: readonly Amount[] }
  /** 差额: the first less the second, never below nought. */
  | { readonly kind: 'minus'; readonly from: Amount; readonly less: Amount; readonly cites: Citations }
  /** 上浮: so many times an amount. */
  | { readonly kind: 'times'; readonly factor: string; readonly of: Amount; readonly cites: Citations }
  /** 封顶 over anything. */
  | { readonly kind: 'capped'; readonly of: Amount; readonly cap: Amount; readonly cites: Citations }
  /** The first case whose condition holds. */
  | { readonly kind: 'when'; readonly cases: readonly WhenCase[]; readonly otherwise: Amount }
  /** One clause, several lawful readings: all are shown, and nothing is sure but what all of them give. */
  | { readonly kind: 'readings'; readonly of: readonly Labelled[]; readonly cites: Citations }
  /** 分期: by stage or year. In all it is their sum. */
  | { readonly kind: 'instalments'; readonly of: readonly Labelled[]; readonly cites: Citations }
  /** 减免: what a company does not have to pay: due without it, less due with it. Nothing is paid out. */
  | {
      readonly kind: 'relief';
      readonly without: Amount;
      readonly with: Amount;
      readonly what: Text;
      readonly cites: Citations;
    }
  | { readonly kind: 'in-kind'; readonly what: Text; readonly cites: Citations }
  | { readonly kind: 'equity'; readonly what: Text; readonly pool?: string; readonly cites: Citations }
  | { readonly kind: 'unstated'; readonly what?: Text; readonly pool?: string; readonly cites: Citations };

/** An amount, and the condition under which it is the one. */
export interface WhenCase {
  readonly when: Condition;
  readonly amount: Amount;
}

/** One of several, with what it is: a reading, or a stage. */
export interface Labelled {
  readonly label: Text;
  readonly amount: Amount;
}

export const amountSchema = (): z.ZodMiniType<Amount> => {
  const cites = citationsSchema() as unknown as z.ZodMiniType<Citations>;
  const money = decimalSchema();
  const self: z.ZodMiniType<Amount> = z.lazy(() => union);
  const bound = z.exactOptional(z.literal('up-to'));
  const baseSchema = z.union([z.strictObject({ fact: idSchema() }), z.strictObject({ described: textSchema() })]);
  const cap = z.exactOptional(money);
  const floor = z.exactOptional(money);
  const pays = z.union([z.strictObject({ value: money }), z.strictObject({ rate: decimalSchema() })]);
  const steps = someOf(z.strictObject({ from: decimalSchema(), above: z.exactOptional(z.literal(true)), pays }));
  const condition = conditionSchema();
  const labelled = someOf(z.strictObject({ label: textSchema(), amount: self }));
  const union = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['exact', 'at-least', 'up-to']),
      value: money,
      base: z.exactOptional(baseSchema),
      cites,
    }),
    z.strictObject({ kind: z.literal('rate'), rate: decimalSchema(), base: baseSchema, bound, cap, floor, cites }),
    z.strictObject({ kind: z.literal('per-unit'), each: money, fact: idSchema(), bound, cap, floor, cites }),
    z.strictObject({
      kind: z.literal('brackets'),
      mode: z.enum(['whole', 'marginal', 'unsaid']),
      fact: idSchema(),
      steps,
      bound,
      cap,
      cites,
    }),
    z.strictObject({
      kind: z.literal('by-choice'),
      fact: idSchema(),
      cases: z.record(idSchema(), self),
      otherwise: self,
      cites,
    }),
    z.strictObject({ kind: z.literal('figure'), fact: idSchema(), cites }),
    z.strictObject({ kind: z.enum(['sum', 'greatest', 'least']), of: someOf(self) }),
    z.strictObject({ kind: z.literal('minus'), from: self, less: self, cites }),
    z.strictObject({ kind: z.literal('times'), factor: decimalSchema(), of: self, cites }),
    z.strictObject({ kind: z.literal('capped'), of: self, cap: self, cites }),
    z.strictObject({
      kind: z.literal('when'),
      cases: someOf(z.strictObject({ when: condition, amount: self })),
      otherwise: self,
    }),
    z.strictObject({ kind: z.enum(['readings', 'instalments']), of: labelled, cites }),
    z.strictObject({ kind: z.literal('relief'), without: self, with: self, what: textSchema(), cites }),
    z.strictObject({ kind: z.literal('in-kind'), what: textSchema(), cites }),
    z.strictObject({ kind: z.literal('equity'), what: textSchema(), pool: z.exactOptional(money), cites }),
    z.strictObject({
      kind: z.literal('unstated'),
      what: z.exactOptional(textSchema()),
      pool: z.exactOptional(money),
      cites,
    }),
  ]) as unknown as z.ZodMiniType<Amount>;
  return self;
};

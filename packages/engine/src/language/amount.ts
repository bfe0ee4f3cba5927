import * as z from 'zod/mini';
import { type Citations, citationsSchema } from './citation.ts';
import { decimalSchema, idSchema, someOf, textSchema } from './schema-parts.ts';
import type { Text } from './text.ts';

/** 补助基数: the figure that a rate is taken of. A fact that is asked, or words when no question covers it. */
export type Base = { readonly fact: string } | { readonly described: Text };

/** One step of a scale: applies from `from` (included) up to the next step's `from` (excluded). */
export interface Bracket {
  readonly from: string;
  readonly pays: { readonly value: string } | { readonly rate: string };
}

/** 扶持标准. All figures are plain decimals in CNY; a rate is a ratio, 0.5 for 50%. */
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
      readonly cap?: string;
      readonly floor?: string;
      readonly cites: Citations;
    }
  | {
      readonly kind: 'per-unit';
      readonly each: string;
      readonly fact: string;
      readonly cap?: string;
      readonly floor?: string;
      readonly cites: Citations;
    }
  | {
      readonly kind: 'brackets';
      readonly mode: 'whole' | 'marginal';
      readonly fact: string;
      readonly steps: readonly Bracket[];
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
  | { readonly kind: 'sum'; readonly of: readonly Amount[] }
  | { readonly kind: 'in-kind'; readonly what: Text; readonly cites: Citations }
  | { readonly kind: 'equity'; readonly what: Text; readonly pool?: string; readonly cites: Citations }
  | { readonly kind: 'unstated'; readonly what?: Text; readonly pool?: string; readonly cites: Citations };

export const amountSchema = (): z.ZodMiniType<Amount> => {
  const cites = citationsSchema() as unknown as z.ZodMiniType<Citations>;
  const money = decimalSchema();
  const baseSchema = z.union([z.strictObject({ fact: idSchema() }), z.strictObject({ described: textSchema() })]);
  const limits = { cap: z.exactOptional(money), floor: z.exactOptional(money) };
  const pays = z.union([z.strictObject({ value: money }), z.strictObject({ rate: decimalSchema() })]);
  const steps = someOf(z.strictObject({ from: decimalSchema(), pays }));
  const self: z.ZodMiniType<Amount> = z.lazy(() => union);
  const union = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['exact', 'at-least', 'up-to']),
      value: money,
      base: z.exactOptional(baseSchema),
      cites,
    }),
    z.strictObject({ kind: z.literal('rate'), rate: decimalSchema(), base: baseSchema, ...limits, cites }),
    z.strictObject({ kind: z.literal('per-unit'), each: money, fact: idSchema(), ...limits, cites }),
    z.strictObject({
      kind: z.literal('brackets'),
      mode: z.enum(['whole', 'marginal']),
      fact: idSchema(),
      steps,
      cap: z.exactOptional(money),
      cites,
    }),
    z.strictObject({
      kind: z.literal('by-choice'),
      fact: idSchema(),
      cases: z.record(idSchema(), self),
      otherwise: self,
      cites,
    }),
    z.strictObject({ kind: z.literal('sum'), of: someOf(self) }),
    z.strictObject({ kind: z.literal('in-kind'), what: textSchema(), cites }),
    z.strictObject({ kind: z.literal('equity'), what: textSchema(), pool: z.exactOptional(money), cites }),
    z.strictObject({
      kind: z.literal('unstated'),
      what: z.exactOptional(textSchema()),
      pool: z.exactOptional(money),
      cites,
    }),
  ]);
  return self;
};

import * as z from 'zod/mini';
import { type Citations, citationsSchema } from './citation.ts';
import { decimalSchema, idSchema, someOf, textSchema, wordsSchema } from './schema-parts.ts';
import type { Text } from './text.ts';

/** Every way in which a figure is compared, as a condition writes it. */
export const comparisons = ['>=', '>', '<=', '<', '='] as const;

/** How a figure is compared with a threshold; 以上 and 以下 include the figure itself, `>=` and `<=`. */
export type Comparison = (typeof comparisons)[number];

/** The boolean fact has this value. */
export interface IsCondition {
  readonly kind: 'is';
  readonly fact: string;
  readonly value: boolean;
  readonly cites: Citations;
}

/** The choice is one of these options. */
export interface OneOfCondition {
  readonly kind: 'one-of';
  readonly fact: string;
  readonly options: readonly string[];
  readonly cites: Citations;
}

/** The choices include at least one of these options, or every one of them. */
export interface HasCondition {
  readonly kind: 'has-any' | 'has-all';
  readonly fact: string;
  readonly options: readonly string[];
  readonly cites: Citations;
}

/** The figure or date stands so to `value`: a plain decimal (CNY, the fact's unit, or a ratio), or YYYY-MM-DD. `fact` may be a term. */
export interface CompareCondition {
  readonly kind: 'compare';
  readonly fact: string;
  readonly op: Comparison;
  readonly value: string;
  readonly cites: Citations;
}

/** Only an authority can settle it, or the source leaves it unstated; never guessed. */
export interface JudgementCondition {
  readonly kind: 'judgement';
  readonly judgement: string;
  readonly cites: Citations;
}

/** What a definition of the pack says. */
export interface MeetsCondition {
  readonly kind: 'meets';
  readonly definition: string;
  readonly cites: Citations;
}

/** 评分: what an indicator gives is the most that any of its grades gives that holds, 0 when none does. */
export interface Indicator {
  readonly label: Text;
  readonly grades: readonly { readonly points: string; readonly when: Condition }[];
  /** With fewer points here than this, nothing else helps. */
  readonly least?: string;
}

/** The points of all indicators come to at least so many. */
export interface PointsCondition {
  readonly kind: 'points';
  readonly indicators: readonly Indicator[];
  readonly atLeast: string;
  readonly cites: Citations;
}

/** A condition on what the company states: a leaf that names a fact or a term. */
export type FactCondition = IsCondition | OneOfCondition | HasCondition | CompareCondition;

/** A condition without parts: on a fact, or a judgement. */
export type LeafCondition = FactCondition | JudgementCondition;

/** What has to hold for an incentive to be had: a tree of groups over leaves, each leaf with its citations; 申报条件. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'at-least-n'; readonly n: number; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | MeetsCondition
  | PointsCondition
  | LeafCondition;

/** The schema by which `parsePack` reads a condition. `@huice/engine/schema` gives it as JSON Schema. */
export const conditionSchema = (): z.ZodMiniType<Condition> => {
  const cites = citationsSchema() as unknown as z.ZodMiniType<Citations>;
  const options = someOf(idSchema());
  const self: z.ZodMiniType<Condition> = z.lazy(() => union);
  const union = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['all', 'any']), of: someOf(self) }),
    z.strictObject({ kind: z.literal('at-least-n'), n: z.int().check(z.gte(1), z.lte(1000)), of: someOf(self) }),
    z.strictObject({ kind: z.literal('not'), of: self }),
    z.strictObject({ kind: z.literal('is'), fact: idSchema(), value: z.boolean(), cites }),
    z.strictObject({ kind: z.literal('one-of'), fact: idSchema(), options, cites }),
    z.strictObject({ kind: z.enum(['has-any', 'has-all']), fact: idSchema(), options, cites }),
    z.strictObject({
      kind: z.literal('compare'),
      fact: idSchema(),
      op: z.enum(comparisons),
      value: wordsSchema(32),
      cites,
    }),
    z.strictObject({ kind: z.literal('judgement'), judgement: idSchema(), cites }),
    z.strictObject({ kind: z.literal('meets'), definition: idSchema(), cites }),
    z.strictObject({
      kind: z.literal('points'),
      indicators: someOf(
        z.strictObject({
          label: textSchema(),
          grades: someOf(z.strictObject({ points: decimalSchema(), when: self })),
          least: z.exactOptional(decimalSchema()),
        }),
      ),
      atLeast: decimalSchema(),
      cites,
    }),
  ]);
  return self;
};

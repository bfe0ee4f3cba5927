import * as z from 'zod/mini';
import { type Amount, amountSchema } from './amount.ts';
import { type Citations, citationsSchema } from './citation.ts';
import { idSchema, someOf, textSchema } from './schema-parts.ts';
import type { Text } from './text.ts';

/**
 * How incentives relate when a company could have several:
 *
 * - `one-of` (择一): no more than one of them. `choice` says which: the `higher` (就高), as the `applicant` chooses, or `unsaid`;
 * - `joint-cap` (合计封顶): together no more than `cap`, per company, year or project;
 * - `top-up` (差额补足): the first of `incentives` pays only what exceeds that which the others pay;
 * - `quota` (总量控制): an authority settles what is left; nothing of it is sure.
 */
export type Relation = {
  readonly id: string;
  readonly label: Text;
  readonly incentives: readonly string[];
  readonly cites: Citations;
} & (
  | { readonly kind: 'one-of'; readonly choice: 'higher' | 'applicant' | 'unsaid' }
  | { readonly kind: 'joint-cap'; readonly cap: Amount; readonly per: 'company' | 'year' | 'project' }
  | { readonly kind: 'top-up' }
  | { readonly kind: 'quota' }
);

export const relationSchema = (): z.ZodMiniType<Relation> => {
  const base = {
    id: idSchema(),
    label: textSchema(),
    incentives: someOf(idSchema()),
    cites: citationsSchema() as unknown as z.ZodMiniType<Citations>,
  };
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one-of'), ...base, choice: z.enum(['higher', 'applicant', 'unsaid']) }),
    z.strictObject({
      kind: z.literal('joint-cap'),
      ...base,
      cap: amountSchema(),
      per: z.enum(['company', 'year', 'project']),
    }),
    z.strictObject({ kind: z.enum(['top-up', 'quota']), ...base }),
  ]) as unknown as z.ZodMiniType<Relation>;
};

// Apart from the types, so that a page that reads answers and no pack loads no schema.
import * as z from 'zod/mini';
import { mutabilities, origins } from './fact.ts';
import { decimalSchema, idSchema, someOf, textSchema } from './schema-parts.ts';

const base = () => ({
  id: idSchema(),
  group: idSchema(),
  label: textSchema(),
  question: textSchema(),
  why: textSchema(),
  whereFound: textSchema(),
  mutability: z.enum(mutabilities),
  origin: z.exactOptional(z.enum(origins)),
});

const possessed = () => ({ ...base(), rare: z.exactOptional(z.boolean()) });

const bounds = () => ({ minimum: z.exactOptional(decimalSchema()), maximum: z.exactOptional(decimalSchema()) });

const optionSchema = () =>
  z.strictObject({
    id: idSchema(),
    label: textSchema(),
    within: z.exactOptional(idSchema()),
    code: z.exactOptional(z.string().check(z.regex(/^[A-Z]?\d{0,12}$/, 'a code such as 330800 or C39'))),
    note: z.exactOptional(textSchema()),
  });

export const factSchema = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('boolean'), ...possessed() }),
    z.strictObject({
      kind: z.literal('choice'),
      ...base(),
      options: someOf(optionSchema()),
      ordered: z.exactOptional(z.boolean()),
    }),
    z.strictObject({ kind: z.literal('choices'), ...possessed(), options: someOf(optionSchema()) }),
    z.strictObject({ kind: z.literal('money'), ...possessed(), ...bounds() }),
    z.strictObject({
      kind: z.literal('quantity'),
      ...possessed(),
      unit: textSchema(),
      whole: z.exactOptional(z.boolean()),
      ...bounds(),
    }),
    z.strictObject({ kind: z.literal('share'), ...possessed(), ...bounds() }),
    z.strictObject({ kind: z.literal('date'), ...base() }),
  ]);

export const judgementSchema = () =>
  z.strictObject({
    id: idSchema(),
    label: textSchema(),
    reason: z.enum(['authority', 'unstated']),
    decidedBy: z.exactOptional(textSchema()),
  });

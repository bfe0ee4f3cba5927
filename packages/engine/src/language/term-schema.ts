import * as z from 'zod/mini';
import { citationsSchema } from './citation.ts';
import { idSchema, someOf, textSchema } from './schema-parts.ts';
import { ageUnits } from './term.ts';

/** Apart from `term.ts`, which pages load before a pack is read: they need no zod for it. */
export const termSchema = () =>
  z.strictObject({
    id: idSchema(),
    kind: z.enum(['sum', 'mean', 'difference', 'ratio', 'growth', 'age']),
    label: textSchema(),
    facts: someOf(idSchema()),
    over: z.exactOptional(someOf(idSchema())),
    unit: z.exactOptional(z.enum(ageUnits)),
    question: z.exactOptional(textSchema()),
    cites: z.exactOptional(citationsSchema()),
  });

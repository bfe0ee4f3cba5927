import * as z from 'zod/mini';
import { type Citations, citationsSchema } from './citation.ts';
import { type Condition, conditionSchema } from './condition.ts';
import { idSchema, textSchema } from './schema-parts.ts';
import type { Text } from './text.ts';

/** 定义: a condition under a name that many incentives use (小型微利企业), with the words that define it. */
export interface Definition {
  readonly id: string;
  readonly label: Text;
  readonly condition: Condition;
  readonly cites: Citations;
}

export const definitionSchema = () =>
  z.strictObject({ id: idSchema(), label: textSchema(), condition: conditionSchema(), cites: citationsSchema() });

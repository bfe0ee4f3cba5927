import type * as z from 'zod/mini';
import { type Issue, issue, type Outcome, ok, shown } from '../issue.ts';
import { type Pack, packSchema } from './pack.ts';
import { checkPlainData, parseJson } from './plain-data.ts';
import { referenceIssues } from './references.ts';

let schema: z.ZodMiniType<Pack> | undefined;

/**
 * A pack from data of any origin: plain data first, then the schema, then its references. Returns every issue of the
 * first of these that has any.
 */
export const parsePack = (input: unknown): Outcome<Pack> => {
  const data = checkPlainData(input);
  if (!data.ok) return data;
  schema ??= packSchema() as unknown as z.ZodMiniType<Pack>;
  const parsed = schema.safeParse(data.value);
  if (!parsed.success) return refused(parsed.error.issues.flatMap((one) => schemaIssues(one, data.value)));
  const issues = referenceIssues(parsed.data);
  return issues.length > 0 ? refused(issues) : ok(parsed.data);
};

/** Not `fail`, whose arguments would fill the stack: a pack can be wrong in 100,000 places. */
const refused = (issues: readonly Issue[]): Outcome<never> => ({ ok: false, issues });

/** The same from JSON text. */
export const parsePackJson = (text: string): Outcome<Pack> => {
  const data = parseJson(text);
  return data.ok ? parsePack(data.value) : data;
};

const schemaIssues = (found: z.core.$ZodIssue, root: unknown): Issue[] => {
  const path = found.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) =>
      issue('pack/schema', [...path, key], 'no such key', shown(key), { hint: 'remove it, or check its spelling' }),
    );
  }
  return [issue('pack/schema', path, expectation(found), shown(valueAt(root, path)))];
};

const expectation = (found: z.core.$ZodIssue): string => {
  switch (found.code) {
    case 'invalid_type':
      return `a value of type ${found.expected}`;
    case 'invalid_value':
      return `one of ${found.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'one of the kinds that the language has';
    case 'too_small':
      return `at least ${found.minimum}`;
    case 'too_big':
      return `at most ${found.maximum}`;
    default:
      return found.message;
  }
};

const valueAt = (root: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  );

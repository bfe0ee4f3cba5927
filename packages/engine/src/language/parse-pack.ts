import * as z from 'zod/mini';
import { type Issue, issue, maxIssues, type Outcome, ok, refusal, shown } from '../issue.ts';
import { entrySchemas, type Pack, packSchema } from './pack.ts';
import { packBounds, plainCopy } from './plain-copy.ts';
import { parseJson } from './plain-data.ts';
import { referenceIssues } from './references.ts';

/** What has been through here, so that it need not go through again. */
const sound = new WeakSet<object>();

/**
 * A pack from data of any origin: plain data first, then the schema, then its references. Returns every issue of the
 * first of these that has any; beyond a thousand, the first thousand and one more that says so.
 *
 * @example
 * const read = parsePack(JSON.parse(text));
 * if (!read.ok) for (const { code, path, hint } of read.issues) console.error(code, path, hint);
 */
export const parsePack = (input: unknown): Outcome<Pack> => {
  const { copy, issues: unreadable } = plainCopy(input, packBounds);
  if (unreadable.length > 0) return { ok: false, issues: unreadable };
  const misshapen = shapeIssues(copy);
  const issues = misshapen.length > 0 ? misshapen : referenceIssues(copy as Pack, maxIssues);
  if (issues.length > 0) return refusal(issues);
  sound.add(copy as Pack);
  return ok(copy as Pack);
};

/** The same for what may be a pack that has been parsed already. */
export const soundPack = (pack: Pack): Outcome<Pack> => (sound.has(pack) ? ok(pack) : parsePack(pack));

/**
 * The same from JSON text.
 *
 * @example
 * const read = parsePackJson(readFileSync('pack.json', 'utf8'));
 */
export const parsePackJson = (text: string): Outcome<Pack> => {
  const data = parseJson(text);
  if (data.ok) return parsePack(data.value);
  const rest = 'rest' in data ? parsePack(data.rest) : data;
  return rest.ok || rest === data ? data : refusal([...data.issues, ...rest.issues]);
};

let schemas: readonly [frame: z.ZodMiniType, entries: readonly (readonly [string, z.ZodMiniType])[]] | undefined;

const makeSchemas = () => {
  const entries = entrySchemas();
  const anything = Object.fromEntries(Object.keys(entries).map((name) => [name, z.unknown()])) as unknown;
  return [packSchema(anything as typeof entries), Object.entries(entries)] as const;
};

/** The frame, and then the lists entry by entry, so that a pack wrong everywhere is not read to its end. */
const shapeIssues = (pack: unknown): Issue[] => {
  schemas ??= makeSchemas();
  const [frame, entries] = schemas;
  const issues = schemaIssues(frame, pack, []);
  for (const [name, schema] of entries) {
    const list = valueAt(pack, [name]);
    for (let index = 0; Array.isArray(list) && index < list.length && issues.length <= maxIssues; index++)
      issues.push(...schemaIssues(schema, list[index], [name, index]));
  }
  return issues;
};

const schemaIssues = (schema: z.ZodMiniType, value: unknown, at: Issue['path']): Issue[] =>
  schema
    .safeParse(value)
    .error?.issues.slice(0, maxIssues + 1)
    .flatMap((found) => issuesOf(found, value, at)) ?? [];

const issuesOf = (found: z.core.$ZodIssue, root: unknown, at: Issue['path']): Issue[] => {
  const inside = found.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = [...at, ...inside];
  if (found.code === 'unrecognized_keys') {
    const hint = 'remove it, or check its spelling';
    return found.keys
      .slice(0, maxIssues + 1)
      .map((key) => issue('pack/schema', [...path, key], 'no such key', shown(key), undefined, hint));
  }
  return [issue('pack/schema', path, expectation(found), shown(valueAt(root, inside)))];
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

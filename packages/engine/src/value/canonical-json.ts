export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Far beyond what any schema here lets through, and far below what the call stack holds. */
const MAX_DEPTH = 500;

/**
 * JSON with sorted keys and no spaces: equal data gives equal bytes, whatever order it was written in. For digests.
 *
 * Takes plain JSON only. Anything else (undefined, NaN, a cycle) has slipped past a schema: our own bug, so it throws.
 */
export const canonicalJson = (value: Json): string => written(value, 0);

const written = (value: Json, depth: number): string => {
  if (depth > MAX_DEPTH) throw new Error('bug: JSON too deep');
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (isList(value)) return `[${value.map((item) => written(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object') throw new Error('bug: no JSON');
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${written(item, depth + 1)}`).join(',')}}`;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

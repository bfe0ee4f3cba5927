import { canonicalJson, type Json } from '../value/canonical-json.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import type { FieldChange } from './comparison.ts';

/** A list or an object that changes as one value. */
export class Whole {
  readonly value: Json;

  constructor(value: Json) {
    this.value = value;
  }
}

/** The values at which two pieces of plain data differ, in order of the fields. */
export const fieldChanges = (before: unknown, after: unknown, field = ''): readonly FieldChange[] => {
  if (isTree(before) && isTree(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    if (!Array.isArray(before)) keys.sort();
    return keys.flatMap((key) =>
      fieldChanges(
        own(before, key),
        own(after, key),
        Array.isArray(before) ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`,
      ),
    );
  }
  const [was, is] = [written(before), written(after)];
  return canonicalJson(was) === canonicalJson(is) ? [] : [{ field, before: was, after: is }];
};

/** Lists in which only membership counts. */
export const setChanges = (
  before: readonly string[],
  after: readonly string[],
  field: string,
): readonly FieldChange[] => [
  ...before.filter((one) => !after.includes(one)).map((one) => ({ field, before: one, after: null })),
  ...after.filter((one) => !before.includes(one)).map((one) => ({ field, before: null, after: one })),
];

/** `100.0` and `100` are one figure; a date and an id stay as they are. */
export const normalFigure = (text: string): string =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? toPlain(new Decimal(text)) : text;

/** Names out of a pack may be such as objects inherit. */
const own = (tree: object, key: string): unknown =>
  Object.hasOwn(tree, key) ? (tree as Record<string, unknown>)[key] : undefined;

const isTree = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Whole);

const written = (value: unknown): Json | null =>
  value instanceof Whole ? value.value : ((value ?? null) as Json | null);

import { fail, issue, ok, type Outcome, shown } from '../issue.ts';

/** Bounds on anything that comes from outside, far above what a pack of thousands of incentives needs. */
const maxDepth = 64;
const maxValues = 5_000_000;
const maxText = 64 * 1024 * 1024;

/** Keys that reach an object's prototype when assigned or looked up carelessly. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** JSON text to plain data, checked as `checkPlainData` does. */
export const parseJson = (text: string): Outcome<unknown> => {
  if (text.length > maxText)
    return fail(issue('input/too-large', [], `at most ${maxText} characters`, `${text.length}`));
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    return fail(issue('input/not-json', [], 'JSON', error instanceof Error ? error.message : 'something else'));
  }
  return checkPlainData(value);
};

/**
 * Accepts null, booleans, finite numbers, strings, arrays and plain objects: a finite tree of them, not too deep and
 * without reserved keys. Walks without recursion, so that no depth can exhaust the stack, and stops at the first
 * finding that would make walking on unsafe.
 */
export const checkPlainData = (root: unknown): Outcome<unknown> => {
  const stack: {
    readonly value: unknown;
    readonly path: Path | null;
    readonly depth: number;
    readonly leave?: object;
  }[] = [{ value: root, path: null, depth: 0 }];
  const above = new Set<object>();
  let count = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, path, depth, leave } = next;
    if (leave !== undefined) {
      above.delete(leave);
      continue;
    }
    if (++count > maxValues) return fail(issue('input/too-large', [], `at most ${maxValues} values`, 'more'));
    if (typeof value !== 'object' || value === null) {
      if (isScalar(value)) continue;
      return fail(
        issue(
          'input/not-plain-data',
          steps(path),
          'a finite number, text, true, false, null, list or object',
          String(value),
        ),
      );
    }
    if (above.has(value)) return fail(issue('input/cyclic', steps(path), 'a tree', 'an object that contains itself'));
    if (depth >= maxDepth)
      return fail(issue('input/too-deep', steps(path).slice(0, 8), `at most ${maxDepth} levels`, 'deeper nesting'));
    if (!isPlain(value))
      return fail(issue('input/not-plain-data', steps(path), 'a plain object or list', shown(value)));
    above.add(value);
    stack.push({ value: null, path, depth, leave: value });
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--)
        stack.push({ value: value[index], path: { up: path, key: index }, depth: depth + 1 });
      continue;
    }
    for (const key of Object.keys(value)) {
      const at: Path = { up: path, key };
      if (reservedKeys.has(key)) return fail(issue('input/reserved-key', steps(at), 'another key', shown(key)));
      stack.push({ value: (value as Record<string, unknown>)[key], path: at, depth: depth + 1 });
    }
  }
  return ok(root);
};

/** A path as a chain, so that a step costs nothing until somebody asks. */
interface Path {
  readonly up: Path | null;
  readonly key: string | number;
}

const steps = (path: Path | null): (string | number)[] => {
  const out: (string | number)[] = [];
  for (let at = path; at !== null; at = at.up) out.push(at.key);
  return out.reverse();
};

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value === undefined ||
  Number.isFinite(value);

const isPlain = (value: object): boolean => {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

import { type Issue, issue, shown, tooManyIssues } from '../issue.ts';

/** How much is read of anything that comes from outside. */
export interface Bounds {
  readonly depth: number;
  /** Values in all, a list or an object counting as one beside its contents. */
  readonly values: number;
  /** Entries of one list. */
  readonly entries: number;
  /** Keys of one object. */
  readonly keys: number;
  /** Values in what stands two levels down: in one incentive of a pack. */
  readonly part: number;
}

/** Far above what a pack of thousands of incentives needs; no list in one of them may be longer than a thousand. */
export const packBounds: Bounds = { depth: 64, values: 5_000_000, entries: 100_000, keys: 1000, part: 50_000 };

/** Far above what a company's answers need: no fact has more than a thousand options. */
export const profileBounds: Bounds = { depth: 8, values: 100_000, entries: 4096, keys: 64, part: 4096 };

/** Past this, another finding helps nobody. */
const maxIssues = 100;

/** The last few steps are dropped from a path too long to be of use. */
const maxPath = 24;

/** Keys that reach an object's prototype when assigned or looked up carelessly. */
const reservedKeys: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/** What holds so few values is read again sooner than remembered. */
const maxReread = 8;

/** An object read without complaint, in case it stands in another place as well. */
interface Done {
  readonly copy: unknown;
  readonly size: number;
  readonly height: number;
}

/** What stands in an object, or in a list, which has no keys. */
interface Entries {
  readonly keys: readonly string[] | null;
  readonly values: readonly unknown[];
}

type Key = string | number;

/**
 * What can be read as plain data, with every other part left out, and one issue for each part left out. The copy is frozen, so that
 * nobody who holds it can change what has been checked.
 */
export const plainCopy = (root: unknown, bounds: Bounds) => {
  const issues: Issue[] = [];
  const path: Key[] = [];
  const above: object[] = [];
  const done = new Map<object, Done>();
  let count = 0;
  let deepest = 0;

  const refuse = (code: Issue['code'], expected: string, received: string, at: readonly Key[] = path) => {
    issues.push(issue(code, at.slice(0, maxPath), expected, received));
  };

  /** Never called deeper than the bounds, so that no input can exhaust the stack. */
  const read = (value: unknown, into: Record<Key, unknown>, key: Key): void => {
    if (issues.length > maxIssues || count > bounds.values) return;
    if (issues.length === maxIssues) issues.push(tooManyIssues(maxIssues));
    else if (++count > bounds.values) refuse('input/too-large', `at most ${bounds.values} values`, 'more', []);
    else if (isScalar(value)) into[key] = value;
    else if (typeof value !== 'object' || value === null)
      refuse(
        'input/not-plain-data',
        'a finite number, text, true, false, null, list or object',
        typeof value === 'number' ? String(value) : shown(value),
      );
    else if (!readAgain(value, into, key)) enter(value, into, key);
  };

  /** Counts what stands here again; false when it has to be read, for the first time or because here it is too much. */
  const readAgain = (value: object, into: Record<Key, unknown>, key: Key): boolean => {
    const known = done.get(value);
    if (known === undefined || count + known.size > bounds.values || path.length + known.height >= bounds.depth)
      return false;
    count += known.size;
    deepest = Math.max(deepest, path.length + known.height);
    into[key] = known.copy;
    return true;
  };

  const enter = (value: object, into: Record<Key, unknown>, key: Key): void => {
    if (above.includes(value)) refuse('input/cyclic', 'a tree', 'an object that contains itself');
    else if (path.length >= bounds.depth) refuse('input/too-deep', `at most ${bounds.depth} levels`, 'deeper nesting');
    else open(value, into, key);
  };

  const open = (value: object, into: Record<Key, unknown>, key: Key): void => {
    const entries = readOnce(value, bounds);
    if (typeof entries === 'number') refuse('input/too-large', `at most ${entries} entries`, 'more');
    else if (typeof entries === 'string') refuse('input/not-plain-data', 'a plain object or list', entries);
    else into[key] = copyOf(value, entries);
  };

  const copyOf = (value: object, { keys, values }: Entries): unknown => {
    const copy = (keys === null ? [] : {}) as Record<Key, unknown>;
    const before = { count, deepest, issues: issues.length };
    above.push(value);
    deepest = path.length;
    for (let at = 0; at < values.length; at++) {
      const name = keys === null ? at : (keys[at] as string);
      path.push(name);
      if (reservedKeys.has(name)) refuse('input/reserved-key', 'another key', shown(name));
      else read(values[at], copy, name);
      path.pop();
    }
    above.pop();
    const size = count - before.count;
    if (path.length === 2 && size > bounds.part) refuse('input/too-large', `at most ${bounds.part} values`, 'more');
    if (size > maxReread && issues.length === before.issues)
      done.set(value, { copy, size, height: deepest - path.length });
    deepest = Math.max(deepest, before.deepest);
    return Object.freeze(copy);
  };

  const holder: { root?: unknown } = {};
  read(root, holder, 'root');
  return { copy: holder.root, issues };
};

/** Every entry, each read once; or the limit that is passed, or why not. Anything may throw here: getters, a proxy's traps. */
const readOnce = (value: object, bounds: Bounds): Entries | number | string => {
  try {
    const values: unknown[] = [];
    if (Array.isArray(value)) {
      const { length } = value;
      // The negation also catches what a proxy may say its length is.
      if (!(length <= bounds.entries)) return bounds.entries;
      for (let index = 0; index < length; index++) values.push(value[index]);
      return { keys: null, values };
    }
    if (!isPlain(value)) return 'an object';
    const keys = Object.keys(value);
    if (keys.length > bounds.keys) return bounds.keys;
    for (const key of keys) values.push((value as Record<string, unknown>)[key]);
    return { keys, values };
  } catch {
    return 'an object that cannot be read';
  }
};

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value === undefined ||
  Number.isFinite(value);

/** Also plain objects of another realm (a frame, a worker), whose `Object.prototype` is not ours. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

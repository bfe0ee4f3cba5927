import { type Issue, type IssueCode, issue, shown } from '../issue.ts';

/** How much is read of anything that comes from outside. */
export interface Bounds {
  readonly depth: number;
  /** Values in all, a list or an object counting as one beside its contents. */
  readonly values: number;
  /** Entries of one list or object. */
  readonly entries: number;
}

/** Far above what a pack of thousands of incentives needs. */
export const packBounds: Bounds = { depth: 64, values: 5_000_000, entries: 100_000 };

/** Far above what a company's answers need: no fact has more than a thousand options. */
export const profileBounds: Bounds = { depth: 8, values: 100_000, entries: 4096 };

/** Past this, another finding helps nobody. */
const maxIssues = 100;

/** Keys that reach an object's prototype when assigned or looked up carelessly. */
const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What can be read as plain data, with every other part left out, and one issue for each part left out. */
export const plainCopy = (
  root: unknown,
  bounds: Bounds,
): { readonly copy: unknown; readonly issues: readonly Issue[] } => {
  const copier = new Copier(bounds);
  return { copy: copier.copy(root), issues: copier.issues };
};

/** A path as a chain, so that a step costs nothing until somebody asks. */
interface Path {
  readonly up: Path | null;
  readonly key: string | number;
  readonly depth: number;
}

interface Task {
  readonly value: unknown;
  readonly path: Path | null;
  /** Where the copy goes. */
  readonly into: Record<string | number, unknown>;
  readonly key: string | number;
  /** Set on the way out of an object, when everything in it has been copied. */
  readonly entered?: Entered;
}

/** How things stood when an object was entered. */
interface Entered {
  readonly count: number;
  readonly deepest: number;
  readonly issues: number;
}

/** An object read without complaint, in case it stands in another place as well. */
interface Done {
  readonly copy: unknown;
  readonly size: number;
  readonly height: number;
}

/** Walks without recursion, so that no depth can exhaust the stack. */
class Copier {
  readonly issues: Issue[] = [];
  readonly #bounds: Bounds;
  readonly #stack: Task[] = [];
  readonly #above = new Set<unknown>();
  readonly #done = new Map<unknown, Done>();
  #count = 0;
  #deepest = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  copy(root: unknown): unknown {
    const holder: { root?: unknown } = {};
    this.#stack.push({ value: root, path: null, into: holder, key: 'root' });
    for (let task = this.#stack.pop(); task !== undefined; task = this.#stack.pop()) {
      if (task.entered !== undefined) this.#leave(task, task.entered);
      else if (!this.#take(task)) break;
    }
    return holder.root;
  }

  #leave({ value, path, into }: Task, { count, deepest, issues }: Entered): void {
    this.#above.delete(value);
    const height = this.#deepest - (path?.depth ?? 0);
    this.#deepest = Math.max(this.#deepest, deepest);
    if (this.issues.length === issues) this.#done.set(value, { copy: into, size: this.#count - count, height });
  }

  /** False when there is no point in going on. */
  #take(task: Task): boolean {
    const { value, path, into, key } = task;
    if (this.issues.length >= maxIssues) return false;
    if (++this.#count > this.#bounds.values) {
      this.#refuse('input/too-large', null, `at most ${this.#bounds.values} values`, 'more');
      return false;
    }
    if (isScalar(value)) into[key] = value;
    else if (typeof value !== 'object' || value === null)
      this.#refuse('input/not-plain-data', path, kinds, named(value));
    else if (this.#above.has(value)) this.#refuse('input/cyclic', path, 'a tree', 'an object that contains itself');
    else if ((path?.depth ?? 0) >= this.#bounds.depth)
      this.#refuse('input/too-deep', path, `at most ${this.#bounds.depth} levels`, 'deeper nesting');
    else {
      const done = this.#done.get(value);
      if (done === undefined || !this.#repeat(task, done)) this.#enter(task, value);
    }
    return true;
  }

  /** Counts what stands here again; false when it has to be read again, because here it is too much. */
  #repeat({ path, into, key }: Task, { copy, size, height }: Done): boolean {
    const deepest = (path?.depth ?? 0) + height;
    if (this.#count + size > this.#bounds.values || deepest >= this.#bounds.depth) return false;
    this.#count += size;
    this.#deepest = Math.max(this.#deepest, deepest);
    into[key] = copy;
    return true;
  }

  #enter({ path, into, key }: Task, value: object): void {
    const read = readOnce(value, this.#bounds.entries);
    if (read === 'too many') {
      this.#refuse('input/too-large', path, `at most ${this.#bounds.entries} entries`, 'more');
      return;
    }
    if (typeof read === 'string') {
      this.#refuse('input/not-plain-data', path, 'a plain object or list', read);
      return;
    }
    const copy = (read.isList ? [] : {}) as Record<string | number, unknown>;
    into[key] = copy;
    this.#above.add(value);
    const entered: Entered = { count: this.#count, deepest: this.#deepest, issues: this.issues.length };
    this.#stack.push({ value, path, into: copy, key: '', entered });
    const depth = (path?.depth ?? 0) + 1;
    this.#deepest = depth - 1;
    for (const [name, inner] of read.entries.reverse()) {
      const at: Path = { up: path, key: name, depth };
      if (reservedKeys.has(String(name))) this.#refuse('input/reserved-key', at, 'another key', shown(name));
      else this.#stack.push({ value: inner, path: at, into: copy, key: name });
    }
  }

  #refuse(code: IssueCode, path: Path | null, expected: string, received: string): void {
    this.issues.push(issue(code, steps(path), expected, received));
  }
}

const kinds = 'a finite number, text, true, false, null, list or object';

interface Reading {
  readonly isList: boolean;
  readonly entries: [string | number, unknown][];
}

/** Every entry, each read once; or why not. Anything may throw here: getters, traps, a revoked proxy. */
const readOnce = (
  value: object,
  limit: number,
): Reading | 'too many' | 'an object' | 'an object that cannot be read' => {
  try {
    if (Array.isArray(value)) {
      const { length } = value;
      // The negation also catches what a proxy may say its length is.
      if (!(length <= limit)) return 'too many';
      return { isList: true, entries: Array.from({ length }, (_, index) => [index, value[index]]) };
    }
    if (!isPlain(value)) return 'an object';
    const keys = Object.keys(value);
    if (keys.length > limit) return 'too many';
    return { isList: false, entries: keys.map((key) => [key, (value as Record<string, unknown>)[key]]) };
  } catch {
    return 'an object that cannot be read';
  }
};

/** The last few steps are dropped from a path too long to be of use. */
const steps = (path: Path | null): (string | number)[] => {
  const out: (string | number)[] = [];
  for (let at = path; at !== null; at = at.up) out.push(at.key);
  return out.reverse().slice(0, 24);
};

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value === undefined ||
  Number.isFinite(value);

const named = (value: unknown): string => (typeof value === 'number' ? String(value) : `a ${typeof value}`);

/** Also plain objects of another realm (a frame, a worker), whose `Object.prototype` is not ours. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

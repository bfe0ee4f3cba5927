import type { Result, Status } from '@huice/engine';

/** The order in which a reader should meet them. */
export const statuses = ['eligible', 'conditional', 'undetermined', 'ineligible'] as const satisfies readonly Status[];

export interface GroupedResults {
  /** What is, may be, or may come into force, by status. */
  readonly current: Readonly<Record<Status, readonly Result[]>>;
  /** What has ended: never mixed with what is available. */
  readonly ended: readonly Result[];
}

export const groupResults = (results: readonly Result[]): GroupedResults => {
  const live = results.filter(({ validity }) => validity.state !== 'ended');
  const of = (status: Status) => live.filter((result) => result.status === status).sort(bySizeOfAmount);
  return {
    current: {
      eligible: of('eligible'),
      conditional: of('conditional'),
      undetermined: of('undetermined'),
      ineligible: of('ineligible'),
    },
    ended: results.filter(({ validity }) => validity.state === 'ended').sort(bySizeOfAmount),
  };
};

/**
 * Groups one report after the other: only results that are new are put in order, among those that stayed. A group that did not
 * change is the same list as before.
 */
export const regrouping = (): ((results: readonly Result[]) => GroupedResults) => {
  let last: readonly Result[] = [];
  let groups: GroupedResults = groupResults([]);
  return (results) => {
    const come = groupResults(results.filter((result, at) => result !== last[at]));
    const gone = new Set(last.filter((result, at) => result !== results[at]));
    last = results;
    const next = (before: readonly Result[], more: readonly Result[]): readonly Result[] => {
      const stayed = before.filter((result) => !gone.has(result));
      return stayed.length === before.length && more.length === 0 ? before : merged(stayed, more);
    };
    const of = (status: Status) => next(groups.current[status], come.current[status]);
    const current = {
      eligible: of('eligible'),
      conditional: of('conditional'),
      undetermined: of('undetermined'),
      ineligible: of('ineligible'),
    };
    groups = { current, ended: next(groups.ended, come.ended) };
    return groups;
  };
};

/** Two lists in order as one. */
const merged = (one: readonly Result[], other: readonly Result[]): readonly Result[] => {
  const all: Result[] = [];
  let at = 0;
  for (const result of other) {
    for (let next = one[at]; next !== undefined && bySizeOfAmount(next, result) < 0; next = one[at]) {
      all.push(next);
      at += 1;
    }
    all.push(result);
  }
  return all.concat(one.slice(at));
};

/** What is in force before what is not confirmed; then floors before caps before no figure, the larger first. */
const bySizeOfAmount = (one: Result, other: Result): number => {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return b.inForce - a.inForce || b.floor - a.floor || b.cap - a.cap || byName.compare(one.incentive, other.incentive);
};

const byName = new Intl.Collator('en');

interface Size {
  readonly inForce: number;
  readonly floor: number;
  readonly cap: number;
}

const sizes = new WeakMap<Result, Size>();

const sizeOf = (result: Result): Size => {
  const known = sizes.get(result);
  if (known !== undefined) return known;
  const { validity, amount } = result;
  const size = {
    inForce: validity.state === 'in-force' ? 1 : 0,
    floor: Number(amount.min ?? 0),
    cap: Number(amount.max ?? 0),
  };
  sizes.set(result, size);
  return size;
};

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

/** All of them as they are shown: what has ended comes last. */
export const inOrder = ({ current, ended }: GroupedResults): readonly Result[] => [
  ...statuses.flatMap((status) => current[status]),
  ...ended,
];

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

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
  const of = (status: Status) => live.filter((result) => result.status === status).toSorted(bySizeOfAmount);
  return {
    current: {
      eligible: of('eligible'),
      conditional: of('conditional'),
      undetermined: of('undetermined'),
      ineligible: of('ineligible'),
    },
    ended: results.filter(({ validity }) => validity.state === 'ended').toSorted(bySizeOfAmount),
  };
};

/** What is in force before what is not confirmed; then floors before caps before no figure, the larger first. */
const bySizeOfAmount = (one: Result, other: Result): number => {
  const key = ({ validity, amount }: Result) => [
    validity.state === 'in-force' ? 1 : 0,
    Number(amount.min ?? 0),
    Number(amount.max ?? 0),
  ];
  const [a, b] = [key(one), key(other)];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? one.incentive.localeCompare(other.incentive, 'en') : (b[at] ?? 0) - (a[at] ?? 0);
};

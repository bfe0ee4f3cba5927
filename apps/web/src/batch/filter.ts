import type { Pack, Status, ValidityState } from '@huice/engine';
import { statusCodes } from '@huice/engine/screen';
import type { Screened } from './screened.ts';

/** What the matrix shows; an empty text leaves a thing open. */
export interface Filter {
  readonly name: string;
  readonly incentive: string;
  readonly status: Status | '';
  readonly place: string;
  readonly validity: ValidityState | '';
  readonly problemsOnly: boolean;
}

export const noFilter: Filter = { name: '', incentive: '', status: '', place: '', validity: '', problemsOnly: false };

/** Positions of the incentives in sight: what may be applied for in the pack's order, then what has ended. */
export const shownIncentives = (
  screened: Screened,
  pack: Pack,
  { incentive, place, validity }: Filter,
): readonly number[] => {
  const order = new Map(pack.incentives.map(({ id }, index) => [id, index]));
  const placeOf = new Map(pack.incentives.map((one) => [one.id, one.place]));
  const hasEnded = (at: number) => Number(screened.validity[at]?.state === 'ended');
  return screened.incentives
    .map((_, at) => at)
    .filter((at) => {
      const id = screened.incentives[at] as string;
      return (
        (incentive === '' || incentive === id) &&
        (place === '' || place === placeOf.get(id)) &&
        (validity === '' || validity === screened.validity[at]?.state)
      );
    })
    .toSorted(
      (one, other) =>
        hasEnded(one) - hasEnded(other) ||
        (order.get(screened.incentives[one] as string) ?? 0) - (order.get(screened.incentives[other] as string) ?? 0),
    );
};

/** Whether a company stays in sight. What has ended never makes a company match, unless it alone was asked for. */
export const isShown = (screened: Screened, company: number, shown: readonly number[], filter: Filter): boolean => {
  const { name, row, problems } = screened.companies[company] ?? { name: '', row: 0, problems: [] };
  if (filter.problemsOnly && problems.length === 0) return false;
  const wanted = filter.name.trim().toLowerCase();
  if (wanted !== '' && !name.toLowerCase().includes(wanted) && String(row) !== wanted) return false;
  if (filter.status === '') return true;
  const code = statusCodes.indexOf(filter.status);
  const asked = filter.incentive !== '' || filter.validity === 'ended';
  return shown.some(
    (incentive) =>
      (asked || screened.validity[incentive]?.state !== 'ended') &&
      screened.codes[company * screened.incentives.length + incentive] === code,
  );
};

import type { Pack, Status, ValidityState } from '@huice/engine';
import type { Screened } from './screened.ts';
import { statusCodes } from './status-codes.ts';

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

/** The companies in sight. What has ended never makes a company match, unless it alone was asked for. */
export const shownCompanies = (screened: Screened, shown: readonly number[], filter: Filter): readonly number[] => {
  const { companies, codes, incentives, unread, validity } = screened;
  const wanted = filter.name.trim().toLowerCase();
  const isNamed = (company: number) =>
    companies.nameOf(company).toLowerCase().includes(wanted) || String(companies.rowOf(company)) === wanted;
  const code = filter.status === '' ? -1 : statusCodes.indexOf(filter.status);
  const isAsked = filter.incentive !== '' || filter.validity === 'ended';
  const looked = shown.filter((incentive) => isAsked || validity[incentive]?.state !== 'ended');
  const stands = (company: number) =>
    looked.some((incentive) => codes[company * incentives.length + incentive] === code);
  const found: number[] = [];
  for (let company = 0; company < companies.length; company++)
    if (
      (!filter.problemsOnly || unread[company] !== 0) &&
      (wanted === '' || isNamed(company)) &&
      (code < 0 || stands(company))
    )
      found.push(company);
  return found;
};

import type { statusCodes } from '@huice/screen';
import type { DecidedRow } from './decide-rows.ts';

type Status = (typeof statusCodes)[number];

/** How a registry came out so far. */
export interface Totals {
  readonly decided: number;
  readonly refused: number;
  /** By incentive, how many companies have each status. */
  readonly byIncentive: Readonly<Record<string, Readonly<Record<Status, number>>>>;
}

export const nothingYet = (incentives: readonly string[]): Totals => ({
  decided: 0,
  refused: 0,
  byIncentive: Object.fromEntries(
    incentives.map((id) => [id, { ineligible: 0, undetermined: 0, conditional: 0, eligible: 0 }]),
  ),
});

/** The same of some rows. */
export const totalsOf = (incentives: readonly string[], rows: readonly DecidedRow[]): Totals => {
  const { byIncentive } = nothingYet(incentives);
  for (const { results } of rows)
    for (const { incentive, status } of results) (byIncentive[incentive] as Record<Status, number>)[status]++;
  const refused = rows.filter(({ issues }) => issues.length > 0).length;
  return { decided: rows.length - refused, refused, byIncentive };
};

export const together = (one: Totals, other: Totals): Totals => ({
  decided: one.decided + other.decided,
  refused: one.refused + other.refused,
  byIncentive: Object.fromEntries(
    Object.entries(one.byIncentive).map(([id, counts]) => [
      id,
      Object.fromEntries(
        Object.entries(counts).map(([status, count]) => [
          status,
          count + (other.byIncentive[id]?.[status as Status] ?? 0),
        ]),
      ) as Record<Status, number>,
    ]),
  ),
});

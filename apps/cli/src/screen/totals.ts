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

export const withRows = (totals: Totals, rows: readonly DecidedRow[]): Totals => {
  const refused = rows.filter(({ issues }) => issues.length > 0).length;
  const byIncentive: Record<string, Record<Status, number>> = {};
  for (const [id, counts] of Object.entries(totals.byIncentive)) byIncentive[id] = { ...counts };
  for (const { results } of rows)
    for (const { incentive, status } of results) (byIncentive[incentive] as Record<Status, number>)[status]++;
  return {
    decided: totals.decided + rows.length - refused,
    refused: totals.refused + refused,
    byIncentive,
  };
};

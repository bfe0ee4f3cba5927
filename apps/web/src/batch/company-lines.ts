import { Decimal, type Status } from '@huice/engine';
import { statusCodes } from '@huice/engine/screen';
import type { BareAmount, Detail, Finding, Screened } from './screened.ts';

/** A company as one line of the matrix, over the incentives that are in sight. */
export interface CompanyLine {
  /** Position among the companies. */
  readonly index: number;
  readonly row: number;
  readonly name: string;
  /** How many of what has not ended stand where. */
  readonly counts: Readonly<Record<Status, number>>;
  /** What the sources promise at least, of what is in force and whose conditions are met; CNY, null when no least amount is named. */
  readonly atLeast: Decimal | null;
  /** The same of what waits for a judgement only: promised if an authority decides so. */
  readonly ifJudged: Decimal | null;
  readonly problems: number;
}

export const findingAt = (
  { incentives, codes, details, detailOf }: Screened,
  company: number,
  incentive: number,
): Finding => {
  const at = company * incentives.length + incentive;
  return { status: statusCodes[codes[at] as number] as Status, detail: details[detailOf[at] as number] as Detail };
};

/** `shown`: positions of the incentives in sight. */
export const companyLines = (screened: Screened, shown: readonly number[]): readonly CompanyLine[] => {
  const leasts = screened.details.map(({ amount }) => leastOf(amount));
  const counted = shown.filter((incentive) => screened.validity[incentive]?.state !== 'ended');
  const width = screened.incentives.length;
  return screened.companies.map(({ row, name, problems }, index) => {
    const counts = { eligible: 0, conditional: 0, undetermined: 0, ineligible: 0 };
    const floors: Partial<Record<Status, Decimal>> = {};
    for (const incentive of counted) {
      const at = index * width + incentive;
      const status = statusCodes[screened.codes[at] as number] as Status;
      counts[status]++;
      const least = leasts[screened.detailOf[at] as number] ?? null;
      if (least !== null && screened.validity[incentive]?.state === 'in-force')
        floors[status] = (floors[status] ?? new Decimal(0)).plus(least);
    }
    const { eligible: atLeast = null, conditional: ifJudged = null } = floors;
    return { index, row, name, counts, atLeast, ifJudged, problems: problems.length };
  });
};

/** A cap is no least amount, and the floors of several parts add up. */
const leastOf = ({ kind, min, parts }: BareAmount): Decimal | null => {
  if (kind === 'sum' && parts !== undefined) {
    const floors = parts.flatMap((part) => leastOf(part) ?? []);
    return floors.length === 0 ? null : floors.reduce((sum, floor) => sum.plus(floor), new Decimal(0));
  }
  return min === null || kind === 'up-to' ? null : new Decimal(min);
};

/** Per incentive, how many companies stand where. */
export const incentiveCounts = ({
  incentives,
  companies,
  codes,
}: Screened): readonly Readonly<Record<Status, number>>[] =>
  incentives.map((_, incentive) => {
    const counts = { eligible: 0, conditional: 0, undetermined: 0, ineligible: 0 };
    for (let company = 0; company < companies.length; company++)
      counts[statusCodes[codes[company * incentives.length + incentive] as number] as Status]++;
    return counts;
  });

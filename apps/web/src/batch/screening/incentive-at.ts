import type { Incentive, Pack, Status } from '@huice/engine';
import type { Screened } from './screened.ts';
import { statusCodes } from './status-codes.ts';

/** The incentive at a position of the screening. */
export const incentiveAt = (pack: Pack, screened: Screened, at: number): Incentive =>
  pack.incentives.find(({ id }) => id === screened.incentives[at]) as Incentive;

export const statusAt = ({ codes, incentives }: Screened, company: number, incentive: number): Status =>
  statusCodes[codes[company * incentives.length + incentive] as number] as Status;

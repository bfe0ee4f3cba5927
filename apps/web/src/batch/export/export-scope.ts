import type { Pack } from '@huice/engine';
import { noFilter, shownIncentives } from '../screening/filter.ts';
import type { Screened } from '../screening/screened.ts';

/** Which companies and incentives go into a file, by their positions. */
export interface Scope {
  readonly companies: readonly number[];
  readonly incentives: readonly number[];
  /** The filters that left out the rest, in words; none when nothing is left out. */
  readonly filters: readonly string[];
}

export const wholeScope = (screened: Screened, pack: Pack): Scope => ({
  companies: Array.from({ length: screened.companies.length }, (_, at) => at),
  incentives: shownIncentives(screened, pack, noFilter),
  filters: [],
});

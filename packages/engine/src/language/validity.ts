import * as z from 'zod/mini';
import { type Citations, citationsSchema } from './citation.ts';
import { partialDateSchema } from './schema-parts.ts';

/** A date with its source; `YYYY` or `YYYY-MM` where the day is not known. */
export interface CitedDate {
  readonly date: string;
  readonly cites: Citations;
}

/**
 * 有效性, as far as the sources date it. Nothing is assumed: with a start and no end, an item is in force only up to
 * the last day on which a source attests it, unless `openEnded` cites words that say it has no end.
 */
export interface Validity {
  /** 施行日期 (first day in force). */
  readonly from?: CitedDate;
  /** 有效期至 (last day in force). */
  readonly until?: CitedDate;
  /** 废止依据: from this day it is no longer in force, and the day before it was. */
  readonly repealed?: CitedDate;
  /** Days on which a source attests that it is in force. */
  readonly attested?: readonly CitedDate[];
  /** Words that say it runs until further notice. */
  readonly openEnded?: Citations;
}

export const citedDateSchema = () => z.strictObject({ date: partialDateSchema(), cites: citationsSchema() });

export const validitySchema = () => {
  const cited = citedDateSchema();
  return z.strictObject({
    from: z.exactOptional(cited),
    until: z.exactOptional(cited),
    repealed: z.exactOptional(cited),
    attested: z.exactOptional(z.array(cited)),
    openEnded: z.exactOptional(citationsSchema()),
  });
};

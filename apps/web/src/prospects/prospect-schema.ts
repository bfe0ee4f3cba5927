import * as z from 'zod/mini';
import { companyName, longestName } from '../state/company-name.ts';
import { fromFragment } from '../state/fragment.ts';

/** The longest text of answers: some three times what the form can be made to hold. */
const longestAnswers = 20_000;

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));

const state = z.string().check(
  z.maxLength(longestAnswers),
  z.refine((text) => fromFragment(text, []) !== null),
);

/** One prospect, from this browser's storage or from a file: both may have been written by another version, or by hand. */
export const prospectSchema = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/)),
  name: z.string().check(
    // In whole characters, as companyName cuts them.
    z.refine((text) => [...text].length <= longestName && companyName(text) !== ''),
  ),
  saved: z.string().check(z.refine(isInstant)),
  answers: state,
  pitch: z.optional(
    z.object({
      baseline: z.nullable(state),
      scenarios: z
        .array(z.nullable(z.object({ name: z.string().check(z.maxLength(40)), fragment: state })))
        .check(z.maxLength(3)),
    }),
  ),
});

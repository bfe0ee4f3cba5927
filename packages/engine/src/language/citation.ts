import * as z from 'zod/mini';
import { idSchema, someOf, textSchema, wordsSchema } from './schema-parts.ts';
import type { Text } from './text.ts';

/** How far a clause can be relied on, strongest first. A report of a document is not the document. */
export const evidenceGrades = ['official', 'official-report', 'press', 'inference'] as const;

/** How far a clause can be relied on: `official`, `official-report`, `press` or `inference`, strongest first. */
export type EvidenceGrade = (typeof evidenceGrades)[number];

/**
 * The tie from one condition, amount or date to the words that support it.
 *
 * `words` is the supporting part of the clause's quote, verbatim. `inference` is set when the words do not say it
 * outright, and then says how it was read out of them.
 */
export interface Citation {
  readonly clause: string;
  readonly words?: string;
  readonly inference?: Text;
}

/** At least one: nothing in a pack stands without its source. */
export type Citations = readonly [Citation, ...Citation[]];

const citationSchema = () =>
  z.strictObject({
    clause: idSchema(),
    words: z.exactOptional(wordsSchema(1000)),
    inference: z.exactOptional(textSchema()),
  });

export const citationsSchema = () => someOf(citationSchema());

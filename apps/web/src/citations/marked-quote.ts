import type { ResolvedCitation } from '@huice/engine';
import { tieOf } from './notes-of.ts';

/** A stretch of a quote and the ties of the conditions that rest on it. */
export interface Stretch {
  readonly text: string;
  readonly ties: readonly string[];
}

/** Cuts a quote where supporting words begin or end, so that overlapping words can each be lit on their own. */
export const markedQuote = (quote: string, uses: readonly ResolvedCitation[]): readonly Stretch[] => {
  const spans = uses.flatMap((use) => {
    const start = use.words === undefined ? -1 : quote.indexOf(use.words);
    return start < 0 || use.words === undefined ? [] : [{ start, end: start + use.words.length, tie: tieOf(use) }];
  });
  const cuts = [...new Set([0, quote.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => ({
    text: quote.slice(from, cuts[index + 1]),
    ties: spans.filter(({ start, end }) => start <= from && from < end).map(({ tie }) => tie),
  }));
};

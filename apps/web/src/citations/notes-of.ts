import type { ResolvedCitation, Result } from '@huice/engine';

/** One passage as a margin note: its number on the page, and every part of it that something rests on. */
export interface Note {
  readonly number: number;
  readonly clause: string;
  readonly source: ResolvedCitation;
  /** The distinct ways in which the passage is used, first use first. */
  readonly uses: readonly ResolvedCitation[];
}

/** What ties a condition to words: the same passage and the same part of it. */
export const tieOf = ({ clause, words }: ResolvedCitation): string => `${clause}\u0000${words ?? ''}`;

/** The passages of a result, each once, numbered from `first`. */
export const notesOf = ({ citations }: Pick<Result, 'citations'>, first = 1): readonly Note[] => {
  const clauses = [...new Set(citations.map(({ clause }) => clause))];
  return clauses.flatMap((clause, index) => {
    const cited = citations.filter((one) => one.clause === clause);
    const [source] = cited;
    if (source === undefined) return [];
    const uses = cited.filter((one, at) => cited.findIndex((other) => tieOf(other) === tieOf(one)) === at);
    return [{ number: first + index, clause, source, uses }];
  });
};

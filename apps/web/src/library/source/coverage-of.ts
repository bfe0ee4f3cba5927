import { coverage, type Outcome } from '@huice/incentives';

export interface CoverageLine {
  readonly id: string;
  /** One of the documents gone through passage by passage, or a source found later, of which an extract is held. */
  readonly from: 'passage' | 'extract';
  readonly quote: string | null;
  readonly offset: number | null;
  readonly outcome: Outcome;
}

/** What became of every passage of a document; empty for a document that no coverage lists. */
export const coverageOf = (document: string): readonly CoverageLine[] => [
  ...coverage.passages
    .filter((row) => row.document === document)
    .toSorted((one, other) => (one.offset ?? 0) - (other.offset ?? 0))
    .map(({ id, quote, offset, outcome }) => ({
      id,
      from: 'passage' as const,
      quote,
      offset: offset ?? null,
      outcome,
    })),
  ...coverage.sources
    .filter((row) => row.document === document)
    .map(({ id, quote, outcome }) => ({ id, from: 'extract' as const, quote: quote ?? null, offset: null, outcome })),
];

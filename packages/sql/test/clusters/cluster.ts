import type { Calculator } from '@huice/engine';
import type { Company } from '../companies.ts';

/** Companies of one pack, in a file of comma-separated values that every engine reads: `\N` is NULL. */
export interface Batch {
  readonly calculator: Calculator;
  readonly asOf: string;
  readonly ranges: readonly string[];
  readonly companies: readonly Company[];
  readonly file: string;
}

export type Told = readonly Readonly<Record<string, unknown>>[];

/** A real engine, started for the test. */
export interface Cluster {
  readonly name: string;
  readonly answers: (batch: Batch) => Promise<Told>;
  readonly close: () => Promise<void>;
}

/** Why there is none here. */
export interface Absent {
  readonly name: string;
  readonly because: string;
}

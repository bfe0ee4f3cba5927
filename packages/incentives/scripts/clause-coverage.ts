import { readFileSync } from 'node:fs';
import { inRepository } from './repository.ts';

export const treatments = ['encoded', 'part-of', 'ended', 'left-out'] as const;

/** What became of a clause that was found after the seeds. */
export interface ClauseRow {
  readonly id: string;
  /** Title of the document that it is of. */
  readonly document: string;
  /** `encoded`: it carries an incentive; `part-of`: an incentive rests on it, too. */
  readonly treatment: (typeof treatments)[number];
  readonly incentives?: readonly string[];
  /** Key of `reasons`. */
  readonly reason?: string;
}

export interface ClauseCoverage {
  readonly reasons: Readonly<Record<string, { readonly 'zh-Hans': string; readonly en: string }>>;
  readonly clauses: readonly ClauseRow[];
}

export const readClauseCoverage = (): ClauseCoverage =>
  JSON.parse(readFileSync(inRepository('packages/incentives/packs/coverage.json'), 'utf8')) as ClauseCoverage;

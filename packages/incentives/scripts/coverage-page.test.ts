import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage } from '../src/coverage.ts';
import { huicePack } from '../src/pack.ts';
import { readClauseCoverage } from './clause-coverage.ts';
import { coveragePage } from './coverage-page.ts';
import { inRepository, providedCatalogue } from './repository.ts';

const spread = (seed: number, rows: number) => Array.from({ length: rows }, (_, index) => `S${seed}-${index + 1}`);

/** The rows of the catalogue of passages, so that none can be lost where the catalogue itself is not at hand. */
const catalogued = [...spread(0, 9), ...spread(1, 7), ...spread(2, 8), ...spread(3, 3), ...spread(4, 13)];

const secondary = ['A1', 'A2', 'A3', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A13', 'A15'];

interface CatalogueRow {
  readonly id: string;
  readonly quote: string;
  readonly offset: number;
}

describe('coverage', () => {
  it('accounts for every passage of the catalogue, each once', () => {
    expect(coverage.passages.map(({ id }) => id)).toEqual(catalogued);
  });

  it('accounts for every secondary source, each once', () => {
    expect(coverage.sources.map(({ id }) => id)).toEqual(secondary);
  });

  it('names only incentives that the pack has, and reaches each of them', () => {
    const known = huicePack.incentives.map(({ id }) => id);
    const named = [...coverage.passages, ...coverage.sources].flatMap(({ outcome }) =>
      outcome.kind === 'incentive' ? outcome.incentives : [],
    );
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !named.includes(id))).toEqual([]);
  });

  it('says why, wherever a passage became no incentive', () => {
    for (const { id, outcome } of [...coverage.passages, ...coverage.sources]) {
      if (outcome.kind !== 'incentive') expect(outcome.reason['zh-Hans'], id).not.toBe('');
    }
  });

  it('offers nothing of the article of intentions as an incentive', () => {
    const offered = coverage.passages.filter(
      ({ document, outcome }) => document === '004-yangtze-delta' && outcome.kind === 'incentive',
    );
    expect(offered).toEqual([]);
  });

  it.runIf(existsSync(providedCatalogue))(
    'has the passages of the catalogue itself, word for word and place for place',
    () => {
      const rows = JSON.parse(readFileSync(providedCatalogue, 'utf8')) as CatalogueRow[];
      expect(rows.map(({ id }) => id)).toEqual(catalogued);
      for (const { id, quote, offset } of rows) {
        const row = coverage.passages.find((one) => one.id === id);
        expect((row?.offset ?? 0) + (row?.quote.indexOf(quote) ?? 0), id).toBe(offset);
        expect(row?.quote, id).toContain(quote);
      }
    },
  );

  it('is what docs/coverage.md says (npm run coverage:write)', () => {
    expect(readFileSync(inRepository('docs/coverage.md'), 'utf8')).toBe(
      coveragePage(coverage, huicePack, readClauseCoverage()),
    );
  });
});

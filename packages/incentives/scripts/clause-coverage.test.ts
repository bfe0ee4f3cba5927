import { describe, expect, it } from 'vitest';
import { huicePack } from '../src/pack.ts';
import { readClauseCoverage, treatments } from './clause-coverage.ts';
import { providedClauseIds } from './held-passages.ts';
import { writtenPacks } from './written-packs.ts';

const { clauses, reasons } = readClauseCoverage();

const spread = (letter: string, rows: number) => Array.from({ length: rows }, (_, index) => `${letter}${index + 1}`);

/** Every clause that was found, so that none can be lost where the lists themselves are not at hand. */
const found = [
  ...spread('N', 2),
  'N2b',
  ...spread('N', 70).slice(2),
  ...spread('Q', 3),
  ...spread('C', 34),
  ...spread('QZ', 49),
];

describe('coverage of the clauses found after the seeds', () => {
  const written = new Set(writtenPacks().flatMap(({ incentives }) => incentives));
  const named = new Set(clauses.flatMap(({ incentives = [] }) => incentives));

  it('accounts for every clause, each once', () => {
    expect(found).toHaveLength(157);
    expect(clauses.map(({ id }) => id)).toEqual(found);
  });

  it.runIf(providedClauseIds().length > 0)('has the clauses of the lists themselves', () => {
    expect(clauses.map(({ id }) => id)).toEqual(providedClauseIds());
  });

  it('says of each what became of it, and why it is not encoded', () => {
    for (const { id, treatment, incentives = [], reason } of clauses) {
      expect(treatments, id).toContain(treatment);
      if (treatment === 'encoded' || treatment === 'part-of') expect(incentives, id).not.toEqual([]);
      else expect(reason, id).toBeDefined();
      if (treatment === 'left-out') expect(incentives, id).toEqual([]);
      if (reason !== undefined) expect(Object.keys(reasons), id).toContain(reason);
    }
    const used = new Set(clauses.map(({ reason }) => reason));
    expect(Object.keys(reasons).filter((reason) => !used.has(reason))).toEqual([]);
  });

  it('names only incentives that there are', () => {
    const known = new Set([...written, ...huicePack.incentives.map(({ id }) => id)]);
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });

  it('reaches every incentive of the districts and cities', () => {
    const local = [...written].filter(
      (id) => !id.startsWith('cn/') && !huicePack.incentives.some((one) => one.id === id),
    );
    expect(local.filter((id) => !named.has(id))).toEqual([]);
  });
});

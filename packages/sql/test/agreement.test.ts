import { type Calculator, compile } from '@huice/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreementOn } from './agreement.ts';
import { seeded } from './companies.ts';
import { drawnPack } from './drawn-pack.ts';
import { duckdbEngine } from './duckdb-engine.ts';
import { pgliteEngine } from './pglite-engine.ts';
import { shippedPacks } from './shipped-packs.ts';
import type { SqlEngine } from './sql-engine.ts';

const asOf = '2026-11-30';

const calculatorFor = (seed: number, hasTerms: boolean): Calculator => {
  const compiled = compile(drawnPack(seeded(seed), 8, hasTerms));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

describe.each([
  ['DuckDB', duckdbEngine, 12],
  ['PostgreSQL as WebAssembly', pgliteEngine, 4],
] as const)('%s', (_, open, packs) => {
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await open();
    // WebAssembly is compiled first.
  }, 60_000);
  afterAll(() => engine.close());

  test('says of drawn packs what the engine says, and leaves no status to it where facts are independent', async () => {
    for (let seed = 1; seed <= packs; seed++) {
      const calculator = calculatorFor(seed, false);
      const ranges = seed % 2 === 0 ? ['revenue', 'people', 'founded'] : [];
      const { answers, left, differences } = await agreementOn(engine, { calculator, asOf, rows: 40, seed, ranges });
      expect(differences, `seed ${seed}`).toEqual([]);
      expect(answers).toBe(320);
      expect(left.status).toBe(0);
    }
  });

  test('says of packs with terms what the engine says, together with the second pass', async () => {
    let left = 0;
    for (let seed = 101; seed <= 100 + packs / 2; seed++) {
      const agreement = await agreementOn(engine, { calculator: calculatorFor(seed, true), asOf, rows: 10, seed });
      expect(agreement.differences, `seed ${seed}`).toEqual([]);
      left += agreement.left.status;
    }
    expect(left).toBeGreaterThan(0);
  });

  test.each(shippedPacks())('says of the pack $name what the engine says', async ({ calculator, asOf: day }) => {
    const { answers, differences } = await agreementOn(engine, { calculator, asOf: day, rows: 40, seed: 7 });
    expect(differences).toEqual([]);
    expect(answers).toBe(40 * calculator.pack.incentives.length);
  });
});

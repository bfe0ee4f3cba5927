import { compile } from '@huice/engine';
import { expect, test } from 'vitest';
import { seeded } from '../test/companies.ts';
import { drawnPack } from '../test/drawn-pack.ts';
import { duckdbEngine } from '../test/duckdb-engine.ts';
import { tableSql } from './table-sql.ts';

const pack = drawnPack(seeded(1), 1, false);

test('a table takes what the engine accepts and refuses what it refuses', async () => {
  const compiled = compile(pack);
  const table = tableSql(pack, { dialect: 'duckdb' });
  if (!compiled.ok || !table.ok) throw new Error('no table');
  const engine = await duckdbEngine();
  await engine.run(table.value);
  const tried = [
    ['revenue', '-0.01', "'-0.01'"],
    ['revenue', '0', "'0'"],
    ['cost', '-100', "'-100'"],
    ['cost', '-100.01', "'-100.01'"],
    ['foreign', '1.01', "'1.01'"],
    ['place', 'north', "'north'"],
    ['place', 'nowhere', "'nowhere'"],
    ['founded', '1899-12-31', "DATE '1899-12-31'"],
    ['founded', '2199-12-31', "DATE '2199-12-31'"],
  ] as const;
  for (const [fact, answer, sql] of tried) {
    const isAccepted = compiled.value.check({ [fact]: answer }, { asOf: '2026-11-30' }).ok;
    const isTaken = await engine.run(`INSERT INTO companies (id, "${fact}") VALUES (1, ${sql})`).then(
      () => true,
      () => false,
    );
    expect([fact, answer, isTaken]).toEqual([fact, answer, isAccepted]);
  }
  await engine.close();
});

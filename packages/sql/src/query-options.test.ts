import { compile } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { describe, expect, test } from 'vitest';
import { sqlOf } from './sql-of.ts';
import { tableSql } from './table-sql.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack does not compile');
const calculator = compiled.value;

describe('what a query is asked for', () => {
  test('is refused with everything that is wrong with it, each with its place', () => {
    const refused = sqlOf(calculator, {
      dialect: 'duckdb',
      asOf: '2026-02-30',
      table: 'a;b',
      key: '',
      ranges: ['stage', 'nothing'],
      incentives: ['quzhou/unicorn-ipo-awar'],
    });
    expect(refused.ok ? [] : refused.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['ask/wrong-option', 'table'],
      ['ask/wrong-option', 'key'],
      ['ask/wrong-option', 'ranges.0'],
      ['ask/wrong-option', 'ranges.1'],
      ['ask/unknown-incentive', 'incentives.0'],
      ['date/impossible', 'asOf'],
    ]);
    expect(refused.ok ? [] : refused.issues.flatMap(({ params }) => params?.['near'] ?? [])).toEqual([
      'quzhou/unicorn-ipo-award',
    ]);
  });

  test('may be one incentive, of a table in a schema', () => {
    const asked = sqlOf(calculator, {
      dialect: 'postgres',
      asOf: '2026-11-30',
      table: 'registry.firms',
      key: 'uscc',
      incentives: ['quzhou/unicorn-ipo-award'],
    });
    expect(asked.ok && asked.value).toContain('"registry"."firms"');
    expect(asked.ok && asked.value.match(/'quzhou\/[a-z-]+'/g)).toEqual(["'quzhou/unicorn-ipo-award'"]);
  });

  test('is refused by the table as it is by the query', () => {
    expect(tableSql(huicePack, { dialect: 'spark', table: '1' })).toMatchObject({ issues: [{ path: ['table'] }] });
  });
});

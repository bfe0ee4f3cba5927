import { huicePack } from '@huice/incentives';
import { describe, expect, it } from 'vitest';
import { fakeIo } from '../../test/fake-io.ts';
import { run } from '../run.ts';

const ran = async (...argv: readonly string[]) => {
  const io = fakeIo({});
  return { code: await run(['sql', ...argv], io, huicePack), ...io.written };
};

describe('huice sql', () => {
  it('prints one query for each dialect, with the names in its own quotes', async () => {
    for (const [dialect, from] of [
      ['duckdb', 'FROM "firms"'],
      ['postgres', 'FROM "firms" OFFSET 0'],
      ['spark', 'FROM `firms`'],
    ] as const) {
      const { code, out } = await ran('--dialect', dialect, '--as-of', '2019-06-01', '--table', 'firms');
      expect(code).toBe(0);
      expect(out).toContain(from);
      for (const { id } of huicePack.incentives) expect(out).toContain(`'${id}'`);
      expect(out.endsWith(';\n')).toBe(true);
    }
  });

  it('prints the table that the query reads, and a job that runs it', async () => {
    expect((await ran('--dialect', 'duckdb', '--create-table')).out).toMatch(
      /^CREATE TABLE "companies" \(\n {2}"id" BIGINT/,
    );
    const { out } = await ran('--pyspark', '--as-of', '2019-06-01');
    expect(out).toContain('TABLE = "companies"');
    expect(out).toContain('NAMED_STRUCT(');
  });

  it('says everything that is wrong at once, in the language asked for', async () => {
    const { code, err } = await ran('--dialect', 'oracle', '--table', '1', '--as-of', 'x', '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toBe(
      [
        '--dialect cannot be “oracle”. Please use duckdb, postgres, spark.',
        '--table cannot be “1”. Please use registry.companies.',
        '--as-of: “x” is not a date. Please write year, month and day, for example 2023-02-28.',
        '',
      ].join('\n'),
    );
    expect((await ran('--pyspark', '--dialect', 'duckdb', '--lang', 'en')).err).toContain('Please use spark.');
    expect((await ran('--pyspark', '--create-table', '--lang', 'en')).err).toContain('Please keep one.');
  });
});

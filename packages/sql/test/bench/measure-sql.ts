// `npm run bench:sql`: the SQL that is made of a pack beside SQL written by hand for the same incentives, in one run of DuckDB.
import { columnsOf } from '../../src/columns.ts';
import { duckdb } from '../../src/dialects/duckdb.ts';
import { sqlOf } from '../../src/sql-of.ts';
import { tableSql } from '../../src/table-sql.ts';
import { figuresOf } from '../agreement.ts';
import { surely } from '../clusters/surely.ts';
import { duckdbEngine } from '../duckdb-engine.ts';
import { shippedPacks } from '../shipped-packs.ts';
import { handWritten } from './hand-written.ts';

const rounds = Number(process.env['HUICE_BENCH_ROUNDS'] ?? 7);
const sizes = (process.env['HUICE_BENCH_ROWS'] ?? '1000000').split(',').map(Number);
const say = (line: string) => process.stdout.write(`${line}\n`);

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] as number;

const engine = await duckdbEngine();
const run = async (query: string): Promise<number> => {
  const start = performance.now();
  await engine.run(`CREATE OR REPLACE TABLE answers AS ${query}`);
  return performance.now() - start;
};

/** A tenth of the answers are not known. */
const drawn = (type: string, values: readonly string[]): string => {
  const own =
    type === 'boolean'
      ? 'random() < 0.3'
      : `([${values.join(', ')}])[1 + CAST(floor(random() * ${values.length}) AS INTEGER)]`;
  return `CASE WHEN random() < 0.9 THEN ${own} END`;
};

for (const { name, calculator, asOf } of shippedPacks()) {
  const columns = columnsOf(calculator.pack);
  const figures = figuresOf(calculator, asOf);
  const valuesFor = ({ type, fact }: (typeof columns.list)[number]): readonly string[] => {
    if ('options' in fact) return fact.options.map(({ id }) => duckdb.text(id));
    return (figures.get(fact.id) ?? ['7']).map((one) => (type === 'date' ? `DATE '${one}'` : one));
  };
  for (const rows of name === 'seeds' ? sizes : sizes.slice(0, 1)) {
    await engine.run('DROP TABLE IF EXISTS companies');
    await engine.run(surely(tableSql(calculator.pack, { dialect: 'duckdb' })));
    await engine.run('SELECT setseed(0.5)');
    const list = columns.list.map((one) => drawn(one.type, valuesFor(one))).join(',\n');
    await engine.run(`INSERT INTO companies SELECT range, ${list} FROM range(${rows})`);
    const made = surely(sqlOf(calculator, { dialect: 'duckdb', asOf, only: 'status', shape: 'wide' }));
    const whole = surely(sqlOf(calculator, { dialect: 'duckdb', asOf }));
    const incentives = calculator.pack.incentives.length;
    say(`${name}: ${incentives} incentives, ${rows} companies, 2 threads`);
    if (name === 'seeds') {
      const statuses = Object.entries(handWritten).map(([id, sql]) => `${sql} AS "${id} status"`);
      const hand = `SELECT "id",\n${statuses.join(',\n')}\nFROM "companies"`;
      const ids = Object.keys(handWritten)
        .map((id) => `"${id} status"`)
        .join(', ');
      const [differing] = await engine.rows(
        `SELECT count(*) AS n FROM (SELECT "id", ${ids} FROM (${made}) EXCEPT ALL SELECT "id", ${ids} FROM (${hand}))`,
      );
      const times: { made: number[]; hand: number[] } = { made: [], hand: [] };
      for (let round = 0; round <= rounds; round++)
        for (const [key, query] of round % 2 === 0
          ? ([
              ['made', made],
              ['hand', hand],
            ] as const)
          : ([
              ['hand', hand],
              ['made', made],
            ] as const)) {
          const took = await run(query);
          if (round > 0) times[key].push(took);
        }
      const [own, other] = [median(times.made), median(times.hand)];
      say(
        `  statuses, made ${own.toFixed(0)} ms, by hand ${other.toFixed(0)} ms, ratio ${(own / other).toFixed(2)} (medians of ${rounds}); companies that differ: ${differing?.['n']}`,
      );
    }
    const each = async (query: string) => median([await run(query), await run(query), await run(query)]);
    say(`  statuses of all incentives, wide: ${(await each(made)).toFixed(0)} ms`);
    if (rows <= 1_000_000)
      say(
        `  statuses, amounts and what decides, a row for each company and incentive: ${(await each(whole)).toFixed(0)} ms for ${rows * incentives} rows`,
      );
  }
}
await engine.close();

import { sqlOf } from '../../src/sql-of.ts';
import { tableSql } from '../../src/table-sql.ts';
import { duckdbEngine } from '../duckdb-engine.ts';
import type { Cluster } from './cluster.ts';
import { surely } from './surely.ts';

export const duckdbCluster = async (): Promise<Cluster> => {
  const engine = await duckdbEngine();
  return {
    name: 'DuckDB, embedded',
    answers: async ({ calculator, asOf, ranges, file }) => {
      await engine.run('DROP TABLE IF EXISTS companies');
      await engine.run(surely(tableSql(calculator.pack, { dialect: 'duckdb', ranges })));
      await engine.run(`COPY companies FROM '${file}' (FORMAT CSV, HEADER, NULLSTR '\\N')`);
      return engine.rows(surely(sqlOf(calculator, { dialect: 'duckdb', asOf, ranges })));
    },
    close: engine.close,
  };
};

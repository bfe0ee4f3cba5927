import { DuckDBInstance } from '@duckdb/node-api';
import type { SqlEngine } from './sql-engine.ts';

/** DuckDB in this process. */
export const duckdbEngine = async (): Promise<SqlEngine> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[],
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
};

import { PGlite } from '@electric-sql/pglite';
import type { SqlEngine } from './sql-engine.ts';

/** PostgreSQL as WebAssembly, in this process. */
export const pgliteEngine = async (): Promise<
  SqlEngine & { copyIn(table: string, csv: Uint8Array): Promise<void> }
> => {
  const base = await PGlite.create();
  // As text, so that no digit of a figure is lost.
  const asText = (value: string) => value;
  return {
    dialect: 'postgres',
    run: async (sql) => {
      await base.exec(sql);
    },
    rows: async (sql) =>
      (await base.query<Record<string, unknown>>(sql, [], { parsers: { 20: asText, 1700: asText } })).rows,
    copyIn: async (table, csv) => {
      const blob = new Blob([Uint8Array.from(csv)]);
      await base.query(`COPY ${table} FROM '/dev/blob' (FORMAT csv, HEADER, NULL '\\N')`, [], { blob });
    },
    close: () => base.close(),
  };
};

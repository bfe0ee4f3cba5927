import type { DuckDBConnection } from '@duckdb/node-api';

/** A database in memory. */
export interface Connected {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** One that fetches nothing and leaves most of the memory to others; loaded when a table is read or written, and not before. */
export const connect = async (): Promise<Connected> => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '512MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};

/** A text in quotes, as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What went wrong, in one line. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

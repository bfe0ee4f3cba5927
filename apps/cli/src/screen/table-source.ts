import type { DuckDBValue } from '@duckdb/node-api';
import { complaint, inFile, type Outcome } from '../complaint.ts';
import { connect, quoted, reasonOf } from './duckdb.ts';
import type { Source } from './raw-rows.ts';

/** The headings of a table, and its first rows as texts. */
export interface TableHead {
  readonly headings: readonly string[];
  readonly samples: readonly (readonly string[])[];
}

export type TableKind = 'csv' | 'parquet';

/** So many rows show in which unit a column is. */
const sampled = 200;

const tableIn = (path: string, kind: TableKind): string =>
  kind === 'parquet'
    ? `read_parquet(${quoted(path)})`
    : `read_csv(${quoted(path)}, all_varchar = true, header = true, null_padding = true, strict_mode = false)`;

export const tableHead = async (path: string, kind: TableKind): Promise<Outcome<TableHead>> => {
  let close = () => {};
  try {
    const connected = await connect();
    close = connected.close;
    const read = await connected.connection.runAndReadAll(`SELECT * FROM ${tableIn(path, kind)} LIMIT ${sampled}`);
    return {
      ok: true,
      value: { headings: read.columnNames(), samples: read.getRows().map((row) => row.map(cellText)) },
    };
  } catch (error) {
    const reason = reasonOf(error);
    return {
      ok: false,
      issues: inFile(path, [complaint('screen/unreadable-table', reason, `a table in ${kind}`, { reason })]),
    };
  } finally {
    close();
  }
};

/** Rows of a table, in the order of the file; some thousand of them are in memory at a time. */
export const tableSource = (path: string, kind: TableKind): Source =>
  async function* (from) {
    const { connection, close } = await connect();
    try {
      const result = await connection.stream(`SELECT * FROM ${tableIn(path, kind)} OFFSET ${from.rows}`);
      let { rows } = from;
      for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) return;
        const cells = chunk.getRows().map((row) => row.map(cellText));
        const first = rows + 1;
        rows += cells.length;
        yield { rows: { first, cells }, position: { rows, bytes: 0 } };
      }
    } finally {
      close();
    }
  };

/** A value as it would stand in a cell: a day without its time, a list as people write one. */
const cellText = (value: DuckDBValue): string => {
  if (value === null) return '';
  if (typeof value === 'object' && 'items' in value && Array.isArray(value.items))
    return value.items.map(cellText).join('、');
  const text = String(value);
  return typeof value === 'object' && /^\d{4}-\d\d-\d\d /.test(text) ? text.slice(0, 10) : text;
};

import { connect, quoted } from './duckdb.ts';
import { told } from './row-text.ts';

/** Writes a finished table in CSV as Parquet: amounts as decimals, all else as text. */
export const csvToParquet = async (
  csv: string,
  incentives: readonly string[],
  echo: boolean,
  to: string,
): Promise<void> => {
  const types = new Map<string, string>([
    ['row', 'BIGINT'],
    ['id', 'VARCHAR'],
  ]);
  for (const id of incentives)
    for (const part of told) types.set(`${id} ${part}`, part === 'min' || part === 'max' ? 'DECIMAL(38,2)' : 'VARCHAR');
  if (echo) types.set('profile', 'VARCHAR');
  const columns = [...types].map(([name, type]) => `${quoted(name)}: ${quoted(type)}`).join(', ');
  const { connection, close } = await connect();
  try {
    const table = `read_csv(${quoted(csv)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${columns}})`;
    await connection.run(`COPY (SELECT * FROM ${table}) TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`);
  } finally {
    close();
  }
};

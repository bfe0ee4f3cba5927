import type { Table } from './table.ts';

/** The header's cells, as many as the widest of the rows below it has. */
export const headerOf = ({ rows }: Table, header: number): readonly string[] => {
  const width = Math.max(0, ...rows.slice(header, header + 200).map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => (rows[header]?.[column] ?? '').trim());
};

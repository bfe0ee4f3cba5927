import { type Column, isCoded, isMembers, type Table } from './column.ts';

/** The same table with these rows only, in this order. */
export const pickRows = ({ columns, attested }: Table, rows: Int32Array): Table => {
  const picked = (some: Readonly<Record<string, Column>>) =>
    Object.fromEntries(Object.entries(some).map(([id, column]) => [id, pick(column, rows)]));
  const own = { rows: rows.length, columns: picked(columns) };
  return attested === undefined ? own : { ...own, attested: picked(attested) };
};

const pick = (column: Column, rows: Int32Array): Column => {
  if (isCoded(column)) return { ...column, codes: pickCodes(column.codes, rows) };
  if (isMembers(column)) return { ...column, members: pickMembers(column.members, rows) };
  if (column instanceof Float64Array) return pickDoubles(column, rows);
  if (column instanceof Int32Array) return pickInts(column, rows);
  if (column instanceof Uint8Array) return pickBytes(column, rows);
  return Array.from(rows, (row) => column[row]);
};

const pickCodes = (codes: Uint8Array | Uint16Array | Int32Array, rows: Int32Array) => {
  if (codes instanceof Uint8Array) return pickBytes(codes, rows);
  return codes instanceof Int32Array ? pickInts(codes, rows) : Uint16Array.from(pickInts(Int32Array.from(codes), rows));
};

const pickMembers = (members: Uint32Array, rows: Int32Array): Uint32Array => {
  const same = new Int32Array(members.buffer, members.byteOffset, members.length);
  return new Uint32Array(pickInts(same, rows).buffer);
};

// The same loop three times: written once, over all kinds of list, it would take several times as long.

const pickDoubles = (list: Float64Array, rows: Int32Array): Float64Array => {
  const picked = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = list[rows[at] as number] as number;
  return picked;
};

const pickInts = (list: Int32Array, rows: Int32Array): Int32Array => {
  const picked = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = list[rows[at] as number] as number;
  return picked;
};

const pickBytes = (list: Uint8Array, rows: Int32Array): Uint8Array => {
  const picked = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = list[rows[at] as number] as number;
  return picked;
};

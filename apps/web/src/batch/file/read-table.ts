import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { type Read, refuse } from './read-result.ts';
import { readXlsx } from './read-xlsx.ts';
import type { ReadOptions, Table } from './table.ts';

/** A table from a file's bytes, by what they are and not by what the file is called. */
export const readTable = (
  bytes: Uint8Array,
  { encoding, sheet }: ReadOptions = {},
): Read<Table> | Promise<Read<Table>> => {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > limits.fileBytes) return refuse('too-large', { limit: limits.fileBytes / 1024 / 1024 });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(holdsEncrypted(bytes) ? 'password' : 'legacy-xls');
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes, sheet);
  return readCsv(bytes, encoding);
};

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A workbook with a password is stored in the container of the old format, under this name in UTF-16. */
const holdsEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));

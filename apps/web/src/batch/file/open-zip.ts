import { Inflate } from 'fflate';
import { limits } from './limits.ts';
import { type Read, read, refuse } from './read-result.ts';

/** An entry of a zip archive as its central directory gives it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly declared: number;
  readonly offset: number;
}

/** The parts of an archive, by their names in small letters, as spreadsheet programs compare them. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** Inflated when it is asked for. Null when there is no such part. */
  readonly part: (name: string) => Read<Uint8Array> | null;
}

/**
 * An archive whose parts are inflated by hand and counted byte by byte, so that neither a lie in the directory nor parts
 * that overlap can make it grow past what is allowed; nor parts that nobody asks for.
 */
export const openZip = (bytes: Uint8Array): Read<Archive> => {
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = directory.value;
  if (entries.reduce((sum, { declared }) => sum + declared, 0) > limits.declaredBytes) return refuse('bomb');
  if (entries.reduce((sum, { packed }) => sum + packed, 0) > bytes.length) return refuse('bomb');
  const named = new Map(entries.map((entry) => [plainName(entry.name), entry]));
  if (named.size < entries.length) return refuse('broken-zip');
  let left: number = limits.inflatedBytes;
  const part = (name: string) => {
    const entry = named.get(plainName(name));
    if (entry === undefined) return null;
    const inflated = inflate(bytes, entry, left);
    if (inflated.ok) left -= inflated.value.length;
    return inflated;
  };
  return read({ has: (name) => named.has(plainName(name)), part });
};

/** Some writers part folders as Windows does, or begin at the root. */
const plainName = (name: string): string => name.replaceAll('\\', '/').toLowerCase().replace(/^\/+/, '');

const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const fileSignature = 0x04034b50;

const readDirectory = (bytes: Uint8Array): Read<readonly Entry[]> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return refuse('broken-zip');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.zipEntries) return refuse('bomb');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directorySignature) return refuse('broken-zip');
    if ((view.getUint16(at + 8, true) & 1) === 1) return refuse('password');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    if (at + 46 + nameLength > end) return refuse('broken-zip');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return read(entries);
};

/** Where the end record stands: the last that fits, within the longest comment that the format allows. */
const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  return -1;
};

/** Small enough that what one step can unfold to (1,032 times as much) is bearable. */
const step = 8 * 1024;

const inflate = (bytes: Uint8Array, entry: Entry, allowed: number): Read<Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== fileSignature) return refuse('broken-zip');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length || (method !== 0 && method !== 8)) return refuse('broken-zip');
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data.length > allowed ? refuse('bomb') : read(data);
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isEnded = false;
  const stream = new Inflate((chunk, isFinal) => {
    chunks.push(chunk);
    length += chunk.length;
    isEnded = isFinal;
  });
  try {
    for (let at = 0; at < data.length && length <= allowed; at += step)
      stream.push(data.subarray(at, at + step), at + step >= data.length);
  } catch {
    return refuse('broken-zip');
  }
  if (length > allowed) return refuse('bomb');
  return isEnded || data.length === 0 ? read(joined(chunks, length)) : refuse('broken-zip');
};

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

import { type Read, read, refuse } from './read-result.ts';

/** What Chinese spreadsheets are saved as. `big5` is never guessed: its bytes are valid GB18030 as a rule. */
export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;

export type Encoding = (typeof encodings)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Text from bytes, by the mark at their beginning, else as UTF-8 if that is what they are, else as GB18030. */
export const decodeText = (bytes: Uint8Array, chosen?: Encoding): Read<Decoded> => {
  const encoding = chosen ?? guess(bytes);
  const text = decode(bytes, encoding, chosen === undefined);
  if (text === null) return refuse('undecodable');
  // No table of text holds these; a picture or a program does.
  if (text.includes('\0')) return refuse('not-text');
  return read({ text, encoding });
};

const guess = (bytes: Uint8Array): Encoding => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zeros = (odd: 0 | 1) => start.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  // Commas and digits of UTF-16 have a zero for their other half.
  if (zeros(1) > start.length / 20 && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > start.length / 20 && zeros(1) === 0) return 'utf-16be';
  return decode(bytes, 'utf-8', true) === null ? 'gb18030' : 'utf-8';
};

/** Null when the bytes are not such text. */
const decode = (bytes: Uint8Array, encoding: Encoding, strict: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: strict }).decode(bytes);
  } catch {
    return null;
  }
};

import type { RawLines, Source } from './raw-rows.ts';
import { maxLine } from './read-lines.ts';

const newline = 0x0a;

/**
 * The lines of an input, in blocks that end with one. They come as the bytes do, so that who sends one line and waits gets one answer. What
 * cannot be a line any more is counted and let go.
 */
export const ndjsonSource = (bytesFrom: (offset: number) => AsyncIterable<Uint8Array>): Source =>
  async function* (from) {
    let { rows, bytes } = from;
    let rest: Uint8Array[] = [];
    let held = 0;
    let isCut = false;
    const taken = (first: number): RawLines => {
      const block = joined(rest);
      const lines = { first, bytes: block, isCut };
      bytes += block.length;
      [rest, held, isCut] = [[], 0, false];
      return lines;
    };
    for await (const chunk of bytesFrom(from.bytes)) {
      const end = chunk.lastIndexOf(newline) + 1;
      if (end > 0) {
        const first = rows + 1;
        rest.push(chunk.subarray(0, end));
        rows += linesIn(chunk, end);
        yield { rows: taken(first), position: { rows, bytes } };
      }
      rest.push(chunk.subarray(end));
      held += chunk.length - end;
      if (held > maxLine) {
        bytes += held;
        [rest, held, isCut] = [[], 0, true];
      }
    }
    if (held === 0 && !isCut) return;
    rows++;
    yield { rows: taken(rows), position: { rows, bytes } };
  };

const linesIn = (chunk: Uint8Array, end: number): number => {
  let count = 0;
  for (let at = chunk.indexOf(newline); at >= 0 && at < end; at = chunk.indexOf(newline, at + 1)) count++;
  return count;
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Terminal } from '../src/io.ts';

export const keys = { enter: '\r', down: '\u001B[B', space: ' ', ctrlC: '\u0003' } as const;

/** A terminal at which somebody types these keys, each once the screen has come to rest; then Ctrl-C. */
export const fakeTerminal = (typed: readonly string[]): Terminal & { readonly screen: () => string } => {
  const left = [...typed];
  let screen = '';
  const input = Object.assign(new PassThrough(), { isTTY: true, isRaw: false, setRawMode: () => undefined });
  let timer: NodeJS.Timeout | undefined;
  const output = Object.assign(
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        screen += stripVTControlCharacters(chunk.toString());
        done();
        // A prompt draws in several writes.
        clearTimeout(timer);
        timer = setTimeout(() => input.write(left.shift() ?? keys.ctrlC), 5);
      },
    }),
    { isTTY: true, columns: 100, rows: 40 },
  );
  return { input, output, screen: () => screen };
};

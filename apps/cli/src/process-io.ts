import { readFileSync } from 'node:fs';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

/** The process that this runs in. The clock is read here and nowhere else. */
export const processIo = (): Io => ({
  read: (path) => readInput(path, process.stdin),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  hasColour: process.stdout.isTTY === true && process.stdout.hasColors() && (process.env['NO_COLOR'] ?? '') === '',
  environment: process.env,
  today: () => localDate(new Date()),
  version: versionOf(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
});

const localDate = (now: Date): string =>
  [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');

const versionOf = (manifest: string): string => (JSON.parse(manifest) as { readonly version: string }).version;

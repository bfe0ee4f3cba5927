import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { changesBelow, listYaml, readInput } from '@huice/authoring/node';
import { complaint, type Outcome } from './complaint.ts';
import type { Io } from './io.ts';
import { makeFolder } from './make-folder.ts';
import { fileStorage } from './screen/storage.ts';
import { startThreads } from './threads.ts';
import { writeOutput } from './write-output.ts';

/** The process that this runs in. The clock is read here and nowhere else. */
export const processIo = (): Io => ({
  read: (path, maxBytes) => readInput(path, process.stdin, maxBytes),
  list: listYaml,
  makeFolder,
  changes: changesBelow,
  write: writeOutput,
  cores: availableParallelism(),
  startThreads,
  storage: fileStorage,
  standardInput: () => process.stdin,
  out: (text) => written(process.stdout, text),
  err: (text) => void process.stderr.write(text),
  // Questions go to standard error, so that `huice ask company.json > report.txt` keeps the report alone.
  terminal: process.stdin.isTTY && process.stderr.isTTY ? { input: process.stdin, output: process.stderr } : undefined,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  hasColour: process.stdout.isTTY === true && process.stdout.hasColors() && (process.env['NO_COLOR'] ?? '') === '',
  environment: process.env,
  today: () => localDate(new Date()),
  now: () => performance.now(),
  isWatched: process.stderr.isTTY === true,
  version: versionOf(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
});

/** A reader that has seen enough (`huice pack | head`) closes the pipe; a full disk is told. */
const written = (stream: NodeJS.WriteStream, text: string): Promise<Outcome<null>> =>
  new Promise((resolve) => {
    stream.write(text, (error) => {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      const isWell = !error || reason === 'EPIPE';
      const issues = [complaint('output/unwritten', reason, 'room for the answer', { reason })];
      resolve(isWell ? { ok: true, value: null } : { ok: false, issues });
    });
  });

const localDate = (now: Date): string =>
  [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');

const versionOf = (manifest: string): string => (JSON.parse(manifest) as { readonly version: string }).version;

import type { Readable, Writable } from 'node:stream';
import type { Outcome } from './complaint.ts';
import type { Storage } from './screen/storage.ts';
import type { StartThreads } from './threads.ts';

/** A keyboard and a screen. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Everything outside that a command may touch; a test gives its own. */
export interface Io {
  /** The text of a file, or of standard input for `-`; at most so many bytes, those of a company's answers unless it is said. */
  readonly read: (path: string, maxBytes?: number) => Promise<Outcome<string>>;
  /** The files below a folder that end in `.yaml` or `.yml`, relative to it; undefined for what is no folder. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>;
  /** Makes a folder, and those above it. */
  readonly makeFolder: (path: string) => Promise<Outcome<null>>;
  /** Comes back once for each time that something below one of these changes. */
  readonly changes: (paths: readonly string[]) => AsyncIterable<null>;
  /** Replaces a file as a whole, or leaves it as it was. */
  readonly write: (path: string, text: string) => Promise<Outcome<null>>;
  /** Files too large to be held in memory. */
  readonly storage: Storage;
  /** How much can be done side by side. */
  readonly cores: number;
  readonly startThreads: StartThreads;
  /** What comes in on standard input, as it comes. */
  readonly standardInput: () => AsyncIterable<Uint8Array>;
  /** Resolves once the text has gone to standard output; a reader that stopped reading is no failure. */
  readonly out: (text: string) => Promise<Outcome<null>>;
  readonly err: (text: string) => void;
  /** Where a person can be asked; undefined when nobody is there to answer. */
  readonly terminal: Terminal | undefined;
  /** Columns of the terminal; undefined when the output is not one. */
  readonly columns: number | undefined;
  readonly hasColour: boolean;
  /** LC_ALL, LC_MESSAGES and LANG are read from it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The local calendar date, YYYY-MM-DD. */
  readonly today: () => string;
  /** Milliseconds that go on counting, to tell how fast something goes. */
  readonly now: () => number;
  /** Whether a person watches standard error. */
  readonly isWatched: boolean;
  readonly version: string;
}

import type { Outcome } from './complaint.ts';

/** Everything outside that a command may touch; a test gives its own. */
export interface Io {
  /** The text of a file, or of standard input for `-`. */
  readonly read: (path: string) => Promise<Outcome<string>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the terminal; undefined when the output is not one. */
  readonly columns: number | undefined;
  readonly hasColour: boolean;
  /** LC_ALL, LC_MESSAGES and LANG are read from it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The local calendar date, YYYY-MM-DD. */
  readonly today: () => string;
  readonly version: string;
}

import type { DialectName } from '../src/dialect.ts';

/** An engine that runs what the package prints. */
export interface SqlEngine {
  readonly dialect: DialectName;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => Promise<void>;
}

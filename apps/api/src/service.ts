import type { Metrics } from './guard/metrics.ts';
import type { ServedPacks } from './packs/served-packs.ts';
import type { Settings } from './settings/settings.ts';
import type { WebFiles } from './web/web-files.ts';

/** One line of the log. Never a part of an address, a header or a body: those may hold answers. */
export interface LogRecord {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number | boolean | undefined | readonly string[];
}

/** Everything outside that a request may touch; a test gives its own. */
export interface Service {
  readonly settings: Settings;
  /** Undefined until they have been read for the first time. */
  readonly packs: () => ServedPacks | undefined;
  /** Whether it is about to stop, and takes nothing new. */
  readonly isStopping: () => boolean;
  /** The calendar date where these policies are in force, YYYY-MM-DD. */
  readonly today: () => string;
  /** Milliseconds that only ever grow. */
  readonly clock: () => number;
  readonly newId: () => string;
  readonly log: (record: LogRecord) => void;
  readonly metrics: Metrics;
  /** The built pages; undefined where the service has none. */
  readonly web: WebFiles | undefined;
  readonly version: string;
}

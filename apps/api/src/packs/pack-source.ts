import type { Pack } from '@huice/engine';

/** Where one pack that is served comes from: paths as `--pack` takes them, the lowest first; or a pack that is built in. */
export interface PackSource {
  /** Undefined: the id of the pack. */
  readonly key: string | undefined;
  readonly from: readonly [string, ...string[]] | Pack;
}

import type { Pack } from '@huice/engine';

/** Paths as `--pack` takes them, the lowest first. */
export type PackPaths = readonly [string, ...string[]];

/** Where one pack that is served comes from: a disk, or what is built in. */
export interface PackSource {
  /** Undefined: the id of the pack. */
  readonly key: string | undefined;
  readonly from: PackPaths | Pack;
}

import { type FileReading, loadPacks, type PackFiles } from '@huice/authoring/node';
import type { Pack } from '@huice/engine';
import type { PackPaths } from './pack-source.ts';

/** The pack at each of these paths, in their order; or what is wrong with it. */
export type LoadAll = (all: readonly PackPaths[]) => Promise<readonly FileReading<Pack>[]>;

/** In this thread. */
export const loadHere =
  (files: PackFiles): LoadAll =>
  async (all) => {
    const loaded: FileReading<Pack>[] = [];
    for (const paths of all) {
      const one = await loadPacks(paths, files);
      loaded.push(one.ok ? { ok: true, value: one.value.pack } : one);
    }
    return loaded;
  };

import { watch } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { complaint, inFile, type Outcome } from './complaint.ts';

/** What a pack is written in; `node_modules` and what begins with a dot are nobody's pack. */
export const listYaml = async (folder: string): Promise<readonly string[] | undefined> => {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) return undefined;
  const all = await readdir(folder, { recursive: true, encoding: 'utf8' });
  return all
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.ya?ml$/.test(path) && !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
    .sort();
};

export const makeFolder = async (path: string): Promise<Outcome<null>> => {
  try {
    await mkdir(path, { recursive: true });
    return { ok: true, value: null };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { ok: false, issues: inFile(path, [complaint('file/unwritable', reason, 'a folder', { reason })]) };
  }
};

/** An editor saves in several steps; what comes within this is one change. */
const settled = 150;

export async function* changesBelow(paths: readonly string[]): AsyncGenerator<null> {
  let wake: () => void = () => undefined;
  let changed = false;
  const watchers = paths.map((path) =>
    watch(path, { recursive: true }, () => {
      changed = true;
      wake();
    }),
  );
  try {
    for (;;) {
      if (!changed)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      await new Promise((resolve) => setTimeout(resolve, settled));
      changed = false;
      yield null;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

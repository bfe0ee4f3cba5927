import { readdir, stat } from 'node:fs/promises';
import { sep } from 'node:path';

/** What a pack is written in, relative to the folder; undefined for what is no folder. `node_modules` and what begins with a dot are nobody's pack. */
export const listYaml = async (folder: string): Promise<readonly string[] | undefined> => {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) return undefined;
  const all = await readdir(folder, { recursive: true, encoding: 'utf8' });
  return all
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.ya?ml$/.test(path) && !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
    .sort();
};

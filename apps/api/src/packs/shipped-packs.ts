import { join } from 'node:path';
import type { PackFiles } from '@huice/authoring/node';
import type { Pack } from '@huice/engine';
import type { PackSource } from './pack-source.ts';

const nation = 'cn';

/**
 * The packs that ship, by the names that the pages have for them: the nation's, which answers where none is named, that of each place laid on
 * it, and the documents of the past.
 */
export const shippedPacks = async (
  folder: string,
  past: Pack,
  files: Pick<PackFiles, 'list'>,
): Promise<readonly [PackSource, ...PackSource[]]> => {
  const found = (await files.list(folder)) ?? [];
  const places = [...new Set(found.flatMap((path) => /^(cn\/.+?)\/incentives\//.exec(path)?.[1] ?? []))].sort();
  const at = (key: string): string => join(folder, key);
  return [
    { key: nation, from: [at(nation)] },
    ...places.map((key): PackSource => ({ key, from: [at(nation), at(key)] })),
    { key: 'seeds', from: past },
  ];
};

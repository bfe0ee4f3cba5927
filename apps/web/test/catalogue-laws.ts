import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';

type Catalogue = Readonly<Record<string, string>>;

const pages = join(import.meta.dirname, '../src');

const catalogueIn = (folder: string, locale: string): Catalogue =>
  JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8'));

const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** The code of a room, but neither its tests nor the folder that loads its catalogues. */
const codeOf = (room: string): string =>
  filesBelow(room)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/(?:^|\/)words\//.test(file))
    .map((file) => readFileSync(join(room, file), 'utf8'))
    .join('\n');

/** The names of the values that a message takes. */
const takes = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();

/** Of the characters that the two ways of writing do not share, those that slip in most easily. */
const simplified = /[们这为单价应国实页语话让认证级关时业务发开见总项质办问读写条从讯过给图标题库检档]/u;

interface Laws {
  /** What may stand where an id is put together, `status.${…}`, as a pattern; none where each id is written out. */
  readonly hole?: string;
  /** Code outside of the room that asks for some of it, as the build does for the first screen. */
  readonly alsoAskedBy?: string;
}

/** What holds of every catalogue, as tests: `folder` holds one file per language, its parent the code that asks for them. */
export const catalogueLaws = (folder: string, { hole, alsoAskedBy }: Laws = {}) => {
  const room = join(folder, '..');
  const [source, hant, en] = ['zh-Hans', 'zh-Hant', 'en'].map((locale) => catalogueIn(folder, locale)) as [
    Catalogue,
    Catalogue,
    Catalogue,
  ];
  const code = codeOf(room) + (alsoAskedBy === undefined ? '' : readFileSync(alsoAskedBy, 'utf8'));
  // Only what begins as an id does: a word and a dot, or more of them.
  const families =
    hole === undefined
      ? []
      : [...code.matchAll(/`((?:[a-z-]+\.)+[a-z-]*\$\{[^`]+)`/g)].map(
          ([, family = '']) => new RegExp(`^${family.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, hole)}$`),
        );

  test.each([
    ['zh-Hant', hant],
    ['en', en],
  ])('%s says everything that the source says, with the same values, and nothing else', (_, catalogue) => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(source));
    for (const [id, message] of Object.entries(catalogue)) {
      expect(message.trim(), id).not.toBe('');
      expect(takes(message), id).toEqual(takes(source[id] ?? ''));
    }
  });

  test('every message of every language can be compiled', () => {
    for (const catalogue of [source, hant, en])
      for (const [id, message] of Object.entries(catalogue)) expect(() => compileMessage(message), id).not.toThrow();
  });

  test('every message is asked for, and every family of messages that is asked for exists', () => {
    const isAsked = (id: string) =>
      code.includes(`'${id}'`) || code.includes(`"${id}"`) || families.some((family) => family.test(id));
    expect(Object.keys(source).filter((id) => !isAsked(id))).toEqual([]);
    // What a part of a page asks for may stand in the catalogue of another.
    const everyId = filesBelow(pages)
      .filter((file) => file.endsWith('words/zh-Hans.json'))
      .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(pages, file), 'utf8'))));
    for (const family of families)
      expect(
        everyId.some((id) => family.test(id)),
        String(family),
      ).toBe(true);
  });

  test('none hides a message that all pages share', () => {
    const shared = join(pages, 'words');
    const theirs = folder === shared ? {} : catalogueIn(shared, 'zh-Hans');
    expect(Object.keys(source).filter((id) => id in theirs)).toEqual([]);
  });

  test('traditional messages are written with traditional characters', () => {
    for (const [id, message] of Object.entries(hant))
      expect(
        [...message].filter((character) => simplified.test(character)),
        id,
      ).toEqual([]);
  });
};

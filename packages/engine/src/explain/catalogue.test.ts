import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';

const leaves = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, child]) => leaves(child, `${path}/${key}`));

const namesIn = (template: string) =>
  [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

describe('the message catalogues', () => {
  const hans = new Map(leaves(catalogue['zh-Hans']));

  it.each(['zh-Hant', 'en'] as const)('has every message of zh-Hans in %s', (locale) => {
    expect(leaves(catalogue[locale]).map(([path]) => path)).toEqual([...hans.keys()]);
  });

  it('leaves no message empty', () => {
    expect(
      Object.values(catalogue)
        .flatMap((messages) => leaves(messages))
        .filter(([, text]) => text.trim() === ''),
    ).toEqual([]);
  });

  it('says in zh-Hant just what zh-Hans says, value for value', () => {
    const differing = leaves(catalogue['zh-Hant']).filter(
      ([path, text]) => String(namesIn(text)) !== String(namesIn(hans.get(path) ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('asks in English for no value that Chinese lacks', () => {
    const extra = leaves(catalogue.en).filter(([path, text]) =>
      namesIn(text).some((name) => !namesIn(hans.get(path) ?? '').includes(name)),
    );
    expect(extra).toEqual([]);
  });

  it('keeps every value of an issue optional, as not every complaint carries it', () => {
    const bare = Object.values(catalogue).flatMap(({ issue }) =>
      Object.entries(issue).filter(([, text]) => /\{/.test(text.replace(/\[[^[\]]*\]/g, ''))),
    );
    expect(bare).toEqual([]);
  });

  it('leaves no simplified character in zh-Hant that it has replaced elsewhere', () => {
    const hant = leaves(catalogue['zh-Hant']);
    const replaced = new Set(
      hant.flatMap(([path, text]) => {
        const twin = hans.get(path) ?? '';
        return twin.length === text.length
          ? [...twin].filter((character, at) => /\p{Script=Han}/u.test(character) && character !== text[at])
          : [];
      }),
    );
    // 字符, 对象 and 列表 are other words there (字元, 物件, 清單), not other characters.
    for (const character of '符象列') replaced.delete(character);
    expect(replaced.size).toBeGreaterThan(50);
    expect(
      hant.flatMap(([path, text]) =>
        [...text].filter((character) => replaced.has(character)).map((character) => `${path} ${character}`),
      ),
    ).toEqual([]);
  });
});

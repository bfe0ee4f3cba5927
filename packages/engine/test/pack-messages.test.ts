import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/explain/catalogue.ts';
import { en as verifyEn } from '../src/verify/messages/en.ts';
import { zhHans as verifyHans } from '../src/verify/messages/zh-hans.ts';
import { zhHant as verifyHant } from '../src/verify/messages/zh-hant.ts';
import { simplifiedOnly } from '../src/verify/simplified-only.ts';

const leaves = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, child]) => leaves(child, `${path}/${key}`));

const namesIn = (template: string) =>
  [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort().join();

describe('the messages of verify', () => {
  const [hans, hant, en] = [verifyHans, verifyHant, verifyEn];

  test('are the same in each language, value for value', () => {
    const shape = (messages: unknown) => leaves(messages).map(([path, text]) => [path, namesIn(text)]);
    expect(shape(hant)).toEqual(shape(hans));
    expect(shape(en)).toEqual(shape(hans));
  });

  test('are none of them empty, nor in another script', () => {
    for (const [path, text] of [hans, hant, en].flatMap((one) => leaves(one)))
      expect([path, text.trim()]).not.toEqual([path, '']);
    const strange = leaves(hant).filter(([, text]) => [...text].some((char) => simplifiedOnly.has(char)));
    expect(strange).toEqual([]);
    expect(leaves(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('the characters that are simplified only', () => {
  test('occur in no traditional wording of the engine, and in most of its simplified wording', () => {
    const has = (text: string) => [...text].some((char) => simplifiedOnly.has(char));
    expect(leaves(catalogue['zh-Hant']).filter(([, text]) => has(text))).toEqual([]);
    const long = leaves(catalogue['zh-Hans']).filter(([, text]) => text.replace(/[^\p{Script=Han}]/gu, '').length >= 8);
    expect(long.filter(([, text]) => has(text)).length / long.length).toBeGreaterThan(0.95);
  });

  test('leave out what traditional text also uses', () => {
    for (const char of '后里面台系只谷云松余干斗征志周制游致范准咨采几于') expect(simplifiedOnly.has(char)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';

const leaves = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, child]) => leaves(child, `${path}/${key}`));

const shape = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort().join();

describe('the messages of the command', () => {
  it.each(['zh-Hant', 'en'] as const)('are the same in %s, value for value', (locale) => {
    const shapes = (messages: unknown) => leaves(messages).map(([path, text]) => [path, shape(text)]);
    expect(shapes(catalogue[locale])).toEqual(shapes(catalogue['zh-Hans']));
  });

  it('are none of them empty', () => {
    expect(leaves(catalogue).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

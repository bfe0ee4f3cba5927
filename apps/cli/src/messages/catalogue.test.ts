import { simplifiedOnly } from '@huice/engine/review';
import { describe, expect, it } from 'vitest';
import { compareCatalogue } from '../compare/compare-markdown.ts';
import { catalogue } from './catalogue.ts';

const leaves = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, child]) => leaves(child, `${path}/${key}`));

const shape = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort().join();

const catalogues = [
  ['the command', catalogue],
  ['a comparison', compareCatalogue],
] as const;

describe.each(catalogues)('the messages of %s', (_, messages) => {
  it.each(['zh-Hant', 'en'] as const)('are the same in %s, value for value', (locale) => {
    const shapes = (some: unknown) => leaves(some).map(([path, text]) => [path, shape(text)]);
    expect(shapes(messages[locale])).toEqual(shapes(messages['zh-Hans']));
  });

  it('are none of them empty, nor in another script', () => {
    expect(leaves(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(leaves(messages['zh-Hant']).filter(([, text]) => [...text].some((one) => simplifiedOnly.has(one)))).toEqual(
      [],
    );
  });
});

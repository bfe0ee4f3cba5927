import type { ResolvedCitation } from '@huice/engine';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from './sources.ts';

const cited = (document: string, clause: string, words?: string): ResolvedCitation => ({
  clause,
  document,
  title: document,
  issuer: document,
  quote: 'q',
  grade: 'press',
  ...(words === undefined ? {} : { words }),
});

describe('sources', () => {
  it('names a clause once, with all the words that are cited of it', () => {
    const sources = sourcesOf([cited('d', 'c', 'one'), cited('d', 'c', 'two'), cited('d', 'c', 'one')]);
    expect([...sources.values()]).toMatchObject([{ number: 1, words: ['one', 'two'] }]);
  });

  it('puts the clauses of one document side by side and numbers them so', () => {
    const sources = sourcesOf([cited('a', 'a1'), cited('b', 'b1'), cited('a', 'a2')]);
    expect([...sources].map(([clause, { number }]) => [clause, number])).toEqual([
      ['a1', 1],
      ['a2', 2],
      ['b1', 3],
    ]);
  });
});

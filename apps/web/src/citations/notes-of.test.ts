import type { ResolvedCitation } from '@huice/engine';
import { expect, test } from 'vitest';
import { sampleResults } from '../../test/sample-pack.ts';
import { markedQuote } from './marked-quote.ts';
import { notesOf, tieOf } from './notes-of.ts';

const citation = (clause: string, words?: string): ResolvedCitation => ({
  clause,
  ...(words === undefined ? {} : { words }),
  document: 'd',
  title: 't',
  issuer: 'i',
  quote: '融资1亿元以上的，给予2000万元以上奖励',
  grade: 'official',
});

test('a passage is one note, however many conditions rest on it', () => {
  const citations = [citation('a', '1亿元'), citation('b'), citation('a', '奖励'), citation('a', '奖励')];
  const notes = notesOf({ citations });
  expect(notes.map(({ number, clause, uses }) => [number, clause, uses.length])).toEqual([
    [1, 'a', 2],
    [2, 'b', 1],
  ]);
});

test('the marked stretches put together are the quote, and each knows who rests on it', () => {
  const uses = [citation('a', '融资1亿元以上'), citation('a', '1亿元'), citation('a', '奖励')];
  const stretches = markedQuote('融资1亿元以上的，给予2000万元以上奖励', uses);
  expect(stretches.map(({ text }) => text).join('')).toBe('融资1亿元以上的，给予2000万元以上奖励');
  expect(stretches.find(({ text }) => text === '1亿元')?.ties).toHaveLength(2);
  expect(stretches.find(({ text }) => text.startsWith('的，'))?.ties).toEqual([]);
});

test('a citation of the whole passage, or of words that it lacks, marks nothing', () => {
  expect(markedQuote('abc', [citation('a'), citation('a', 'xyz')])).toEqual([{ text: 'abc', ties: [] }]);
});

test('two uses of one passage are told apart by their words', () => {
  expect(tieOf(citation('a', 'x'))).not.toBe(tieOf(citation('a', 'y')));
});

test('every citation that an engine report carries finds its note', () => {
  for (const result of Object.values(sampleResults({}))) {
    const clauses = notesOf(result).map(({ clause }) => clause);
    expect(new Set(clauses)).toEqual(new Set(result.citations.map(({ clause }) => clause)));
  }
});

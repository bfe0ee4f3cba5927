import { describe, expect, test } from 'vitest';
import { cites, financing, people, stage, words } from '../../test/sample-pack.ts';
import {
  capped,
  cny,
  exactly,
  figureItself,
  greatest,
  instalments,
  least,
  minus,
  rate,
  ratio,
  readings,
  relief,
  times,
  when,
} from '../build.ts';
import type { Amount } from '../index.ts';
import { canonicalJson } from '../value/canonical-json.ts';
import { amountMeaning, amountWording } from './amount-meaning.ts';

const [ten, twenty] = [exactly(cny('10'), cites), exactly(cny('20'), cites)] as const;
const half = rate(financing, ratio('0.5'), cites);
const isSame = (one: Amount, other: Amount) =>
  canonicalJson(amountMeaning(one)) === canonicalJson(amountMeaning(other));

const scale = (above: boolean): Amount => ({
  kind: 'brackets',
  mode: 'whole',
  fact: 'financing',
  steps: [{ from: '10', pays: { value: '1' }, ...(above ? { above: true } : {}) }],
  cites,
});

describe('the meaning of an amount', () => {
  test.each<[string, Amount, Amount]>([
    ['the order of what the greatest is taken of', greatest(ten, half), greatest(half, ten)],
    ['the least of one, and that one', least(ten), ten],
    ['what readings are called', readings([[words('a'), ten]], cites), readings([[words('b'), ten]], cites)],
    ['how a factor is written', times(ten, '1.20' as never, cites), times(ten, ratio('1.2'), cites)],
    ['what relief is called', relief(words('a'), twenty, ten, cites), relief(words('b'), twenty, ten, cites)],
  ])('is the same with another way of writing: %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  test.each<[string, Amount, Amount]>([
    ['the greatest and the least', greatest(ten, half), least(ten, half)],
    ['which is taken from which', minus(twenty, ten, cites), minus(ten, twenty, cites)],
    ['which is the cap', capped(half, ten, cites), capped(ten, half, cites)],
    ['another factor', times(ten, ratio('1.2'), cites), times(ten, ratio('1.3'), cites)],
    ['a step that begins past its figure', scale(true), scale(false)],
    ['a share and a limit', half, { ...half, bound: 'up-to' } as Amount],
    [
      'which instalment is due first',
      instalments(
        [
          [words('a'), ten],
          [words('b'), twenty],
        ],
        cites,
      ),
      instalments(
        [
          [words('a'), twenty],
          [words('b'), ten],
        ],
        cites,
      ),
    ],
    [
      'on what it depends',
      when([[people.atLeast('3' as never, cites), ten]], twenty),
      when([[stage.oneOf(['done'], cites), ten]], twenty),
    ],
    ['a figure and half of it', figureItself(financing, cites), half],
    ['relief and the difference paid', relief(words('a'), twenty, ten, cites), minus(twenty, ten, cites)],
  ])('differs with %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  test('leaves the words to the wording, wherever they stand', () => {
    const amount = capped(readings([[words('a'), relief(words('b'), twenty, ten, cites)]], cites), ten, cites);
    expect(amountWording(amount).map(({ en }) => en)).toEqual(['a', 'b']);
  });
});

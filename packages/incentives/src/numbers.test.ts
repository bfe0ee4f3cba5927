import type { Incentive, Pack } from '@huice/engine';
import { cite, cny, noLessThan, upTo } from '@huice/engine/build';
import { numbersInText } from '@huice/engine/review';
import { describe, expect, it } from 'vitest';
import { numbersWithoutSource } from '../test/numbers-without-source.ts';
import { proseOf } from '../test/walk.ts';
import { ipoAward } from './documents/china-economic-herald-2018.ts';
import { huicePack } from './pack.ts';

const changing = (id: string, change: (incentive: Incentive) => Partial<Incentive>): Pack => ({
  ...huicePack,
  incentives: huicePack.incentives.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

const rewriting = (from: string, to: string): Pack =>
  JSON.parse(JSON.stringify(huicePack).replaceAll(from, to)) as Pack;

describe('Law L7, no number without a source', () => {
  it('finds every threshold, amount and date of the pack in the words that it cites', () => {
    expect(numbersWithoutSource(huicePack)).toEqual([]);
  });

  it('notices an amount that the source does not state', () => {
    const pack = changing('quzhou/unicorn-ipo-award', () => ({
      amount: noLessThan(cny('3000万'), [cite(ipoAward, { words: '給予2000萬元以上獎勵' })]),
    }));
    expect(numbersWithoutSource(pack)).toEqual([
      { incentive: 'quzhou/unicorn-ipo-award', what: 'at-least value', value: '30000000' },
    ]);
  });

  it('notices a floor that is passed off as a cap', () => {
    const pack = changing('quzhou/unicorn-ipo-award', () => ({
      amount: upTo(cny('2000万'), [cite(ipoAward, { words: '給予2000萬元以上獎勵' })]),
    }));
    expect(numbersWithoutSource(pack)).toHaveLength(1);
  });

  it('notices a threshold that was moved, or whose bound was turned', () => {
    expect(numbersWithoutSource(rewriting('"op":">=","value":"100000000"', '"op":">=","value":"10000000"'))).toEqual([
      { incentive: 'quzhou/unicorn-ipo-award', what: 'marketEquityFinancing >=', value: '10000000' },
    ]);
    expect(
      numbersWithoutSource(rewriting('"op":">=","value":"100000000"', '"op":">","value":"100000000"')),
    ).toHaveLength(1);
  });

  it('notices a number that stands in the quote but outside the words cited', () => {
    const pack = changing('quzhou/unicorn-ipo-award', () => ({
      amount: noLessThan(cny('1亿'), [cite(ipoAward, { words: '給予2000萬元以上獎勵' })]),
    }));
    expect(numbersWithoutSource(pack)).toHaveLength(1);
  });

  it('notices a rate, a pool, a price per unit and a date that are not in the source', () => {
    expect(numbersWithoutSource(rewriting('"rate":"0.5"', '"rate":"0.6"'))).toHaveLength(1);
    expect(numbersWithoutSource(rewriting('"pool":"350000000"', '"pool":"35000000"'))).toHaveLength(1);
    expect(numbersWithoutSource(rewriting('"each":"150"', '"each":"120"'))).toHaveLength(1);
    expect(
      numbersWithoutSource(rewriting('"date":"2023-12","cites"', '"date":"2024-12","cites"')).length,
    ).toBeGreaterThan(0);
  });

  it('keeps sums of money and shares out of the wording, where they could drift from the rule', () => {
    const prose = [
      ...huicePack.incentives.flatMap(proseOf),
      ...huicePack.judgements.map(({ label }) => label),
      ...huicePack.facts.flatMap(({ label, question, why }) => [label, question, why]),
    ];
    const figures = prose.flatMap((text) =>
      numbersInText(text['zh-Hans']).filter(({ kind }) => kind === 'money' || kind === 'share'),
    );
    expect(figures).toEqual([]);
  });
});

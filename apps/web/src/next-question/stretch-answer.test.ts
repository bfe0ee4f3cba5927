import { parseAnswer, type Stretch } from '@huice/engine';
import { describe, expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { stretchAnswer } from './stretch-answer.ts';

const [, , , financing, staff, research, founded] = samplePack.facts;
const stretch = (more: Partial<Stretch>): Stretch => ({
  kind: 'between',
  min: null,
  minExclusive: false,
  max: null,
  maxExclusive: false,
  ...more,
});
const said = (fact: typeof financing, answer: unknown) => {
  if (fact === undefined) throw new Error('the sample pack has changed');
  const read = parseAnswer(fact, answer);
  return { fact, before: read.ok ? read.value : null };
};
const unsaid = (fact: typeof financing) => said(fact, null);

describe('a stretch as an answer', () => {
  test('an end that counts is kept', () => {
    const { fact, before } = unsaid(financing);
    expect(stretchAnswer(fact, stretch({ min: '100000000' }), before)).toEqual({ min: '100000000' });
  });

  test('money below an end stops a fen short of it', () => {
    const { fact, before } = unsaid(financing);
    const below = stretch({ max: '100000000', maxExclusive: true });
    expect(stretchAnswer(fact, below, before)).toEqual({ max: '99999999.99' });
  });

  test('a share past an end goes past it by less than people can tell', () => {
    const { fact, before } = unsaid(research);
    expect(stretchAnswer(fact, stretch({ min: '0.05', minExclusive: true }), before)).toEqual({ min: '0.050001' });
  });

  test('a stretch narrower than a step is halved', () => {
    const { fact, before } = unsaid(financing);
    const narrow = stretch({ min: '2', max: '2.01', maxExclusive: true });
    expect(stretchAnswer(fact, narrow, before)).toEqual({ min: '2', max: '2.005' });
  });

  test('what was answered before is not widened', () => {
    const money = said(financing, { min: '1.2亿' });
    const lower = stretch({ min: '100000000', max: '500000000', maxExclusive: true });
    expect(stretchAnswer(money.fact, lower, money.before)).toEqual({ min: '120000000', max: '499999999.99' });
    const people = said(staff, { max: '30' });
    expect(stretchAnswer(people.fact, stretch({ min: '10' }), people.before)).toEqual({ min: '10', max: '30' });
    const day = said(founded, { min: '2018-05-01' });
    expect(stretchAnswer(day.fact, stretch({ max: '2019-12-31' }), day.before)).toEqual({
      min: '2018-05-01',
      max: '2019-12-31',
    });
  });
});

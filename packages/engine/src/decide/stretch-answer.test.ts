import { describe, expect, it } from 'vitest';
import type { DateFact, MoneyFact, ShareFact } from '../language/fact.ts';
import type { Stretch } from './region.ts';
import type { Given } from './report.ts';
import { stretchAnswer } from './stretch-answer.ts';

const text = { 'zh-Hans': '问', 'zh-Hant': '問', en: 'q' };
const base = {
  group: 'g',
  label: text,
  question: text,
  why: text,
  whereFound: text,
  mutability: 'actionable' as const,
};
const financing: MoneyFact = { kind: 'money', id: 'financing', ...base };
const growth: ShareFact = { kind: 'share', id: 'growth', ...base };
const founded: DateFact = { kind: 'date', id: 'founded', ...base };

const stretch = (more: Partial<Stretch>): Stretch => ({
  kind: 'between',
  min: null,
  minExclusive: false,
  max: null,
  maxExclusive: false,
  ...more,
});

describe('a stretch as an answer', () => {
  it('ends a fen short of a threshold that does not count', () => {
    expect(stretchAnswer(financing, stretch({ max: '100000000', maxExclusive: true }), null)).toEqual({
      max: '99999999.99',
    });
    expect(stretchAnswer(financing, stretch({ min: '100000000', minExclusive: true }), null)).toEqual({
      min: '100000000.01',
    });
  });

  it('leaves an end that did not count as it was answered', () => {
    const given = { kind: 'range', min: null, max: '100000000', maxExclusive: true } as const;
    expect(stretchAnswer(financing, stretch({ min: '50000000' }), given)).toEqual({
      min: '50000000',
      max: '100000000',
      maxExclusive: true,
    });
  });

  it('counts a threshold that does', () => {
    expect(stretchAnswer(financing, stretch({ min: '100000000' }), null)).toEqual({ min: '100000000' });
  });

  it('stays inside a stretch narrower than a step, and within a share', () => {
    const narrow = stretch({ min: '0.5', minExclusive: true, max: '0.5000004', maxExclusive: true });
    expect(stretchAnswer(growth, narrow, null)).toEqual({ min: '0.5000002', max: '0.5000002' });
    expect(stretchAnswer(growth, stretch({ max: '0.05', maxExclusive: true }), null)).toEqual({ max: '0.049999' });
  });

  it('stays above the least that the fact can be', () => {
    expect(stretchAnswer(financing, stretch({ max: '0.005', maxExclusive: true }), null)).toEqual({ max: '0.0025' });
  });

  it('takes a stretch of days with both its ends', () => {
    const day = stretch({ min: '2020-01-01', max: '2020-01-01' });
    expect(stretchAnswer(founded, day, null)).toEqual({ min: '2020-01-01', max: '2020-01-01' });
  });

  it('never widens what was known', () => {
    const given = { kind: 'range', min: '80000000', max: '150000000' } as const;
    expect(stretchAnswer(financing, stretch({ min: '100000000' }), given)).toEqual({
      min: '100000000',
      max: '150000000',
    });
    const since = { kind: 'range', min: '2019-01-01', max: null } as const;
    expect(stretchAnswer(founded, stretch({ max: '2019-12-31' }), since)).toEqual({
      min: '2019-01-01',
      max: '2019-12-31',
    });
  });
});

describe('a stretch cut to what was answered before', () => {
  const range = (more: Partial<Extract<Given, { kind: 'range' }>>): Given => ({
    kind: 'range',
    min: null,
    max: null,
    ...more,
  });

  it.each<[string, Partial<Stretch>, Given, unknown]>([
    ['ends where the nearer of two ends is', { max: '100' }, range({ max: '150' }), { max: '100' }],
    ['ends where it was answered, where that is nearer', { max: '100' }, range({ max: '80' }), { max: '80' }],
    ['starts where the later of two starts is', { min: '100' }, range({ min: '80' }), { min: '100' }],
    ['starts where it was answered, where that is later', { min: '100' }, range({ min: '120' }), { min: '120' }],
    [
      'does not count an end that the stretch does not',
      { max: '100', maxExclusive: true },
      range({ max: '100' }),
      { max: '99.99' },
    ],
    [
      'does not count an end that the answer did not',
      { max: '100' },
      range({ max: '100', maxExclusive: true }),
      { max: '100', maxExclusive: true },
    ],
    [
      'leaves an end that neither counts as it was answered',
      { max: '100', maxExclusive: true },
      range({ max: '100', maxExclusive: true }),
      { max: '100', maxExclusive: true },
    ],
    [
      'leaves a start that did not count as it was answered',
      { max: '200' },
      range({ min: '100', minExclusive: true }),
      { min: '100', max: '200', minExclusive: true },
    ],
    ['says nothing where the two do not meet', { max: '100' }, range({ min: '200' }), {}],
    [
      'says nothing where they meet in an end that does not count',
      { max: '100', maxExclusive: true },
      range({ min: '100' }),
      {},
    ],
    ['is the one figure in which they meet', { max: '100' }, range({ min: '100' }), { min: '100', max: '100' }],
  ])('%s', (_, part, given, expected) => {
    expect(stretchAnswer(financing, stretch(part), given)).toEqual(expected);
  });

  it('leaves an end open that nobody set, whatever the fact can be', () => {
    expect(stretchAnswer(growth, stretch({ min: '0.5' }), null)).toEqual({ min: '0.5' });
    expect(stretchAnswer(growth, stretch({ max: '0.5' }), null)).toEqual({ max: '0.5' });
    expect(stretchAnswer(founded, stretch({ max: '2020-01-01' }), null)).toEqual({ max: '2020-01-01' });
    expect(stretchAnswer(founded, stretch({ min: '2020-01-01' }), null)).toEqual({ min: '2020-01-01' });
  });

  it('steps inside one end where only that one does not count', () => {
    const narrow = { min: '0.5', max: '0.5000004' };
    expect(stretchAnswer(growth, stretch({ ...narrow, minExclusive: true }), null)).toEqual({
      min: '0.5000002',
      max: '0.5000004',
    });
    expect(stretchAnswer(growth, stretch({ ...narrow, maxExclusive: true }), null)).toEqual({
      min: '0.5',
      max: '0.5000002',
    });
  });

  it('is the one end that counts where nothing finer can be written', () => {
    const next = { min: '0.5', max: '0.500000000000001' };
    expect(stretchAnswer(growth, stretch({ ...next, minExclusive: true }), null)).toEqual({
      min: next.max,
      max: next.max,
    });
    expect(stretchAnswer(growth, stretch({ ...next, maxExclusive: true }), null)).toEqual({
      min: next.min,
      max: next.min,
    });
    expect(stretchAnswer(growth, stretch({ ...next, minExclusive: true, maxExclusive: true }), null)).toEqual({});
  });
});

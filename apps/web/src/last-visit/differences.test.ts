import { expect, test } from 'vitest';
import { sampleIndex, samplePack } from '../../test/sample-pack.ts';
import { wordsIn } from '../words/words.ts';
import { differencesOf } from './differences.ts';
import { type Visit, visitOf } from './visit.ts';

await wordsIn('en');

const answers = { place: 'quzhou' };

/** What comes of the answers on a day, over the sample pack as it is changed. */
const visit = (asOf: string, change: (pack: typeof samplePack) => typeof samplePack = (pack) => pack): Visit => {
  const index = sampleIndex(change(samplePack));
  const report = index.calculator.check(answers, { asOf });
  if (!report.ok) throw new Error('not checked');
  return visitOf(report.value, index, 'the answers');
};

const first = visit('2024-06-01');
const [fund] = Object.keys(first.results).filter((id) => first.results[id]?.title.en === 'Fund');

const of = (now: Visit, before = first) =>
  differencesOf(before, now, 'en').map(({ title, cause, was, is }) => ({ title: title.en, cause, was, is }));

test('the same policies on the same day differ in nothing', () => {
  expect(of(visit('2024-06-01'))).toEqual([]);
});

test('what only the day has moved says so, with what it was and what it is', () => {
  const moved = of(visit('2017-01-01'));
  expect(moved.length).toBeGreaterThan(0);
  for (const { cause, was, is } of moved) {
    expect(cause).toBe('day');
    expect(was.length).toBe(is.length);
    expect(was).not.toEqual(is);
  }
});

test('an incentive that is there since, and one that is no longer there, are told as that', () => {
  const without = visit('2024-06-01', (pack) => ({
    ...pack,
    incentives: pack.incentives.filter(({ id }) => id !== fund),
  }));
  expect(of(without)).toMatchObject([{ title: 'Fund', cause: 'gone', is: [] }]);
  expect(of(first, without)).toMatchObject([{ title: 'Fund', cause: 'new', was: [] }]);
});

test('a changed amount is a changed rule, changed dates are changed dates, and a changed title is nothing', () => {
  const changed = (part: object) =>
    of(
      visit('2024-06-01', (pack) => ({
        ...pack,
        incentives: pack.incentives.map((one) => (one.id === fund ? { ...one, ...part } : one)),
      })),
    );
  const [another] = samplePack.incentives;
  expect(changed({ amount: another?.amount })).toMatchObject([{ title: 'Fund', cause: 'rule' }]);
  expect(changed({ validity: another?.validity })).toMatchObject([{ title: 'Fund', cause: 'dates' }]);
  expect(changed({ title: { 'zh-Hans': '改名', 'zh-Hant': '改名', en: 'Renamed' } })).toEqual([]);
});

test('other answers are compared with nothing', () => {
  expect(differencesOf({ ...first, answers: first.answers + 1 }, visit('2017-01-01'), 'en')).toEqual([]);
});

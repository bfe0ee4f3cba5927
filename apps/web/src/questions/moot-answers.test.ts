import type { Profile } from '@huice/engine';
import { expect, test } from 'vitest';
import { sampleIndex } from '../../test/sample-pack.ts';
import { mootAnswers } from './moot-answers.ts';

const { calculator } = sampleIndex();
const asOf = '2024-06-01';

const mootIn = (profile: Profile, day = asOf) => {
  const steps = mootAnswers(calculator, profile, { asOf: day, answered: Object.keys(profile) });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return [...step.value].sort();
  }
};

test('an answer that decides something is not moot, though nothing is open any more', () => {
  expect(mootIn({ 'capital.financing': '5000万', fields: ['ai'] })).not.toContain('capital.financing');
  expect(mootIn({ listed: true, place: 'quzhou' })).toEqual([]);
});

test('an answer that another has made idle is moot, and is not once that other is taken back', () => {
  expect(mootIn({ fields: [], 'capital.financing': '2亿' })).toContain('capital.financing');
  expect(mootIn({ 'capital.financing': '2亿' })).toEqual([]);
});

test('what only an ended incentive asks is moot, and was not while it was in force', () => {
  expect(mootIn({ founded: '2015-01-01' })).toEqual(['founded']);
  expect(mootIn({ founded: '2015-01-01' }, '2019-06-01')).toEqual([]);
});

test('moot means exactly that no other answer would give another status or amount', () => {
  const others: Readonly<Record<string, readonly Profile[string][]>> = {
    'capital.financing': ['1', '5000万', '2亿', '30亿'],
    listed: [true, false],
    place: ['quzhou', 'elsewhere'],
    founded: ['2010-01-01', '2015-01-01', '2022-01-01'],
  };
  const said: readonly Profile[] = [
    { fields: [], 'capital.financing': '2亿', founded: '2015-01-01', place: 'quzhou', listed: true },
    { fields: ['ai'], 'capital.financing': '2亿', place: 'elsewhere', listed: false, founded: '2015-01-01' },
  ];
  const outcomeOf = (profile: Profile) => {
    const report = calculator.check(profile, { asOf });
    if (!report.ok) return expect.fail('refused');
    return JSON.stringify(
      report.value.results
        .filter(({ validity }) => validity.state !== 'ended')
        .map(({ status, amount: { kind, min, max } }) => [status, kind, min, max]),
    );
  };
  for (const profile of said)
    for (const fact of mootIn(profile).filter((id) => id in others))
      for (const answer of others[fact] ?? [])
        expect(outcomeOf({ ...profile, [fact]: answer })).toBe(outcomeOf(profile));
});

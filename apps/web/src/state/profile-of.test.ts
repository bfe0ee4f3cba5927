import { expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { emptyDrafts } from './draft.ts';
import { profileOf } from './profile-of.ts';

const { facts } = samplePack;
const read = (drafts: Parameters<typeof profileOf>[1]) => profileOf(facts, { ...emptyDrafts(facts), ...drafts });
const figure = (exact: string) => ({ mode: 'exact' as const, exact, min: '', max: '', unsure: false });
const range = (min: string, max: string) => ({ mode: 'range' as const, exact: '', min, max, unsure: false });

test('an untouched form says nothing about the company', () => {
  expect(read({})).toEqual({ profile: {}, issues: new Map() });
});

test('each kind of answer is told to the engine in its own form', () => {
  const { profile, issues } = read({
    place: 'quzhou',
    listed: 'false',
    fields: { picked: ['ai'], none: false, unsure: false },
    'capital.financing': figure(' 1.2亿 '),
    research: figure('５%'.normalize('NFKC')),
    founded: figure('2019年3月5日'),
    staff: range('', '20'),
  });
  expect(issues.size).toBe(0);
  expect(profile).toEqual({
    place: 'quzhou',
    listed: false,
    fields: ['ai'],
    'capital.financing': '1.2亿',
    research: '0.05',
    founded: '2019-03-05',
    staff: { max: '20' },
  });
});

test.each([
  ['capital.financing', '低于1亿', { max: '1亿', maxExclusive: true }],
  ['capital.financing', '1亿以上', { min: '1亿' }],
  ['capital.financing', '1亿~2亿', { min: '1亿', max: '2亿' }],
  ['capital.financing', '\u200B1.2亿\uFEFF', '1.2亿'],
  ['capital.financing', '120m', '120m'],
  ['capital.financing', '1.5bn', '1.5bn'],
  ['research', '１５％', '0.15'],
  ['research', '低于 15%', { max: '0.15', maxExclusive: true }],
  ['staff', '1,200 人', '1200'],
  ['staff', '３０人以上', { min: '30' }],
])('what stands in the box of %s as “%s” is what it says', (id, typed, answer) => {
  const { profile, issues } = read({ [id]: figure(typed) });
  expect(issues.size).toBe(0);
  expect(profile[id]).toEqual(answer);
});

test.each([
  ['staff', '500 kW', 'profile/other-unit'],
  ['research', '15人', 'profile/other-unit'],
  ['capital.financing', '5000至1亿', 'money/two-numbers'],
  ['capital.financing', '约1亿', 'money/ambiguous'],
  ['capital.financing', '100万美元', 'money/foreign-currency'],
])('what stands in the box of %s as “%s” is refused, and says why: %s', (id, typed, code) => {
  expect(
    read({ [id]: figure(typed) })
      .issues.get(id)
      ?.map((issue) => issue.code),
  ).toEqual([code]);
});

test('a sign in the box of an end says that the end does not count; what bounds the other side is refused', () => {
  expect(read({ 'capital.financing': range('>5000万', '<1亿') }).profile['capital.financing']).toEqual({
    min: '5000万',
    minExclusive: true,
    max: '1亿',
    maxExclusive: true,
  });
  expect(read({ 'capital.financing': range('<1亿', '') }).issues.size).toBe(1);
});

test('“not sure” is unknown, and beside some picks leaves only the rest open', () => {
  const unsure = { ...figure('1亿'), unsure: true };
  expect(read({ place: '?', 'capital.financing': unsure }).profile).toEqual({});
  expect(read({ fields: { picked: [], none: false, unsure: true } }).profile).toEqual({});
  expect(read({ fields: { picked: ['ai'], none: false, unsure: true } }).profile).toEqual({
    fields: { includes: ['ai'] },
  });
});

test('“none of these” is an answer, an empty list is not', () => {
  expect(read({ fields: { picked: [], none: true, unsure: false } }).profile).toEqual({ fields: [] });
  expect(read({ fields: { picked: [], none: false, unsure: false } }).profile).toEqual({});
});

test('what cannot be read counts as unknown, and is located', () => {
  const { profile, issues } = read({
    'capital.financing': figure('很多'),
    staff: range('20', '10'),
    founded: figure('2023-02-29'),
    research: figure('120'),
  });
  expect(profile).toEqual({});
  expect([...issues].map(([id, [issue]]) => [id, issue?.code])).toEqual([
    ['capital.financing', 'money/not-a-number'],
    ['staff', 'range/upside-down'],
    ['research', 'profile/above-maximum'],
    ['founded', 'date/impossible'],
  ]);
});

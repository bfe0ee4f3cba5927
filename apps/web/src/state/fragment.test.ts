import { expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { emptyDrafts } from './draft.ts';
import { fromFragment, toFragment } from './fragment.ts';

const { facts } = samplePack;

// Links in this shape have been handed out. They must open for ever, whatever shape is written now.
const v1 =
  '#v1?@as-of=2019-06-01&@lang=en&place=quzhou&fields=ai,?&listed=true&capital.financing=1.2%E4%BA%BF&staff=~10~20&research=?&founded=2018-01-05';

test('a link of the first shape opens as it was', () => {
  const state = fromFragment(v1, facts);
  expect(state).toMatchObject({ asOf: '2019-06-01', locale: 'en' });
  expect(state?.drafts).toMatchObject({
    place: 'quzhou',
    fields: { picked: ['ai'], unsure: true },
    listed: 'true',
    'capital.financing': { mode: 'exact', exact: '1.2亿' },
    staff: { mode: 'range', min: '10', max: '20' },
    research: { unsure: true },
    founded: { exact: '2018-01-05' },
  });
});

test('writing what was read gives the same link, with its check', () => {
  const state = fromFragment(v1, facts);
  expect(toFragment({ company: '', asOf: '', locale: 'en', ...state, drafts: state?.drafts ?? {} })).toBe(
    v1.replace('#v1?', '#v1?@check=4jt5fdowlmwrulgx5a1mbto3btgt5t&'),
  );
});

test('what the facts do not name is dropped, and what is missing stays unanswered', () => {
  const state = fromFragment('#v1?place=quzhou&shoeSize=42&__proto__=1&@lang=tlh&@as-of=soon', facts);
  expect(state).toEqual({ company: '', drafts: { ...emptyDrafts(facts), place: 'quzhou' } });
});

test.each(['', '#', '#results', '#v2?place=quzhou', '#place=quzhou'])('%j is not one of our links', (fragment) => {
  expect(fromFragment(fragment, facts)).toBeNull();
});

test('an empty form says only the day and the language', () => {
  expect(toFragment({ company: ' ', drafts: emptyDrafts(facts), asOf: '2026-01-31', locale: 'zh-Hans' })).toBe(
    '#v1?@as-of=2026-01-31&@lang=zh-Hans',
  );
});

test('signs that part a link are written so that they do not', () => {
  const drafts = {
    ...emptyDrafts(facts),
    staff: { mode: 'exact', exact: '1&place=quzhou#%', min: '', max: '', unsure: false },
  } as const;
  const link = toFragment({ company: 'A&B=#C%', drafts, asOf: '2026-01-31', locale: 'en' });
  expect(fromFragment(link, facts)).toMatchObject({ company: 'A&B=#C%', drafts });
});

test('a company’s name travels with its answers, bounded, and a link without one has none', () => {
  expect(fromFragment(v1, facts)?.company).toBe('');
  const link = toFragment({ company: ' 衢州甲公司 ', drafts: emptyDrafts(facts), asOf: '2026-01-31', locale: 'en' });
  expect(link).toBe(
    '#v1?@check=z3en3vowl86r&@as-of=2026-01-31&@lang=en&@name=%E8%A1%A2%E5%B7%9E%E7%94%B2%E5%85%AC%E5%8F%B8',
  );
  expect(fromFragment(link, facts)?.company).toBe('衢州甲公司');
  expect(fromFragment(`#v1?@name=${'甲'.repeat(5000)}`, facts)?.company).toHaveLength(120);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { huicePack } from '@huice/incentives';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { states } from '../../test/random-states.ts';
import { samplePack } from '../../test/sample-pack.ts';
import { emptyDrafts } from './draft.ts';
import { answerPairs, fromFragment, isSound, toFragment } from './fragment.ts';
import { mendLink } from './mend-link.ts';

const { facts } = samplePack;
const runs = { numRuns: Number(process.env['HUICE_PROPERTY_RUNS'] ?? 200) };

const sent = {
  company: '衢州甲公司',
  drafts: {
    ...emptyDrafts(facts),
    place: 'quzhou',
    fields: { picked: ['ai', 'iot'], none: false, unsure: false },
    'capital.financing': { mode: 'exact', exact: '1.2亿', min: '', max: '', unsure: false },
    staff: { mode: 'exact', exact: '120', min: '', max: '', unsure: false },
  },
  asOf: '2019-06-01',
  locale: 'en',
} as const;
const link = toFragment(sent);
const older = '#v1?@as-of=2019-06-01&@lang=en&place=quzhou&fields=ai,iot&capital.financing=1.2%E4%BA%BF&staff=120';

const answers = (fragment: string) => {
  const read = fromFragment(fragment, facts);
  return Object.fromEntries(
    answerPairs({ ...read, company: '', drafts: read?.drafts ?? null, asOf: null, locale: null }),
  );
};
/** What the page takes of an address: as it is where it is sound, else what was mended. */
const taken = (fragment: string) => {
  const damage = isSound(fragment, facts) ? null : mendLink(fragment, facts);
  return { damage, answers: damage === null ? answers(fragment) : answers(damage.whole) };
};
const all = { place: 'quzhou', fields: 'ai,iot', 'capital.financing': '1.2亿', staff: '120' };

test.each([
  ['percent-encoded as a whole', (text: string) => `#${encodeURIComponent(text.slice(1))}`],
  ['percent-encoded twice', (text: string) => `#${encodeURIComponent(encodeURIComponent(text.slice(1)))}`],
  ['percent-encoded behind its mark', (text: string) => `#v1?${encodeURIComponent(text.slice(4))}`],
  ['with &amp;', (text: string) => text.replaceAll('&', '&amp;')],
  ['with &amp;amp;', (text: string) => text.replaceAll('&', '&amp;amp;')],
  ['with &#38;', (text: string) => text.replaceAll('&', '&#38;')],
  ['&amp; and encoded', (text: string) => `#${encodeURIComponent(text.slice(1).replaceAll('&', '&amp;'))}`],
  ['a blank before it', (text: string) => `#%20${text.slice(1)}`],
  ['broken by a line', (text: string) => text.replace('place', 'pla%0Ace')],
  ['blanks behind each sign', (text: string) => text.replaceAll('&', '&%20')],
  ['its letters encoded once more', (text: string) => text.replaceAll('%', '%25')],
])('%s, a link is mended in full, with a check and without, and it is said', (_, harm) => {
  for (const fragment of [link, older]) {
    const { damage, answers: found } = taken(harm(fragment));
    expect(found, fragment).toEqual(all);
    expect(damage?.became).toBe('mended');
  }
});

test.each(['.', '。', ')', '）', '"', '”', ',', '，', '；', '。请查看', '%E3%80%82', '】。', '!'])(
  '%s taken along behind the link is taken off',
  (tail) => {
    const { damage, answers: found } = taken(`${link}${tail}`);
    expect(found).toEqual(all);
    expect(damage?.became).toBe('mended');
  },
);

test.each(['.', '。', '）', ',', '”。'])('%s behind an older link is taken off what is no figure', (tail) => {
  const { damage, answers: found } = taken(`#v1?@as-of=2019-06-01&place=quzhou${tail}`);
  expect(found).toEqual({ place: 'quzhou' });
  expect(damage?.became).toBe('mended');
});

test('a full stop behind a figure of an older link may be the point of one that was cut', () => {
  const { damage, answers: found } = taken('#v1?place=quzhou&staff=12.');
  expect(found).toEqual({ place: 'quzhou' });
  expect(damage).toMatchObject({ became: 'partly', dropped: [['staff', '12.']] });
});

test.each([
  [
    'an option that is not offered',
    '#v1?place=quzhou&fields=ai,zzz',
    { place: 'quzhou', fields: 'ai,?' },
    ['fields', 'ai,zzz'],
  ],
  ['an option cut short', '#v1?place=quzhou&fields=ai,io', { place: 'quzhou', fields: 'ai,?' }, ['fields', 'ai,io']],
  ['a list cut behind a comma', '#v1?fields=ai,', { fields: 'ai,?' }, ['fields', 'ai,']],
  ['no option at all', '#v1?place=quzhou&fields=zzz', { place: 'quzhou' }, ['fields', 'zzz']],
  ['a question that nobody asks', '#v1?place=quzhou&shoeSize=42', { place: 'quzhou' }, ['shoeSize', '42']],
  ['a place that nobody knows', '#v1?place=atlantis&staff=3', { staff: '3' }, ['place', 'atlantis']],
  ['neither yes nor no', '#v1?listed=tru&staff=3', { staff: '3' }, ['listed', 'tru']],
  ['an answer left empty', '#v1?staff=3&place=', { staff: '3' }, ['place', '']],
  [
    'a letter cut in two',
    '#v1?staff=3&capital.financing=1.2%E4%BA',
    { staff: '3' },
    ['capital.financing', '1.2\ufffd'],
  ],
  ['two answers to one question', '#v1?place=quzhou&place=elsewhere&staff=3', { staff: '3' }, ['place', 'elsewhere']],
  ['a sign of another page', '#v1?place=quzhou&from=timeline', { place: 'quzhou' }, ['from', 'timeline']],
  ['a key of no page', '#v1?@colour=red&place=quzhou', { place: 'quzhou' }, ['@colour', 'red']],
  ['a day that is none', '#v1?@as-of=2019-6&place=quzhou', { place: 'quzhou' }, ['@as-of', '2019-6']],
  ['a language of nobody here', '#v1?@lang=tlh&place=quzhou', { place: 'quzhou' }, ['@lang', 'tlh']],
] as const)('%s is named, and what is beyond doubt is kept', (_, fragment, expected, dropped) => {
  const { damage, answers: found } = taken(fragment);
  expect(found).toEqual(expected);
  expect(damage).toMatchObject({ became: 'partly', dropped: [dropped] });
});

test.each(['#v2?place=quzhou', '#v17?@lang=en&place=quzhou', '#v2%3Fplace%3Dquzhou'])(
  '%s is of a newer version, and nothing of it is guessed',
  (fragment) => {
    expect(taken(fragment).damage).toMatchObject({ became: 'newer', hasAnswers: false });
  },
);

test.each(['#v', '#v1', '#v1?', '#v1?@', '#v1?@check=3k', '#place=quzhou', '#%E4%B8%AD=1'])(
  '%s says that nothing could be read',
  (fragment) => {
    expect(taken(fragment).damage).toMatchObject({
      became: expect.stringMatching('unreadable|partly'),
      hasAnswers: false,
    });
  },
);

test.each([
  '',
  '#',
  '#results',
  '#question-place',
  link,
  older,
  '#v1?@page=incentive/award&@find=ai',
  '#v1?fields=iot,ai',
])('%s is no damaged link', (fragment) => {
  expect(taken(fragment).damage).toBeNull();
});

test('an answer lost from the middle is counted, and one that was changed is named', () => {
  expect(taken(link.replace('&place=quzhou', '')).damage).toMatchObject({ became: 'partly', dropped: [], missing: 1 });
  const changed = taken(link.replace('staff=120', 'staff=130'));
  expect(changed.answers).not.toHaveProperty('staff');
  expect(changed.damage).toMatchObject({ became: 'partly', dropped: [['staff', '130']], missing: 0 });
});

test('cut anywhere, a link is read as it was, or said to be damaged with nothing in it that is not in the whole', () => {
  fc.assert(
    fc.property(states, fc.nat(), (state, where) => {
      const whole = toFragment(state);
      const expected = answers(whole);
      const part = whole.slice(0, 2 + (where % (whole.length - 1)));
      const { damage, answers: found } = taken(part);
      if (damage === null) expect(found).toEqual(expected);
      for (const [key, text] of Object.entries(found)) if (!key.startsWith('@')) expect(text).toBe(expected[key]);
    }),
    runs,
  );
});

const harms: readonly ((text: string, where: number) => string)[] = [
  (text, where) => `${text.slice(0, where)}${text.slice(where + 1)}`,
  (text, where) => `${text.slice(0, where)}${text.slice(where, where + 1)}${text.slice(where)}`,
  (text, where) => `${text.slice(0, where)}x${text.slice(where + 1)}`,
  (text, where) => `${text.slice(0, where)}%20${text.slice(where)}`,
  (text, where) => `${text.slice(0, where)}%0A${text.slice(where)}`,
  (text, where) => text.slice(0, where),
  (text, where) => `${text.slice(0, where)}${text.slice(where + 9)}`,
  (text) => text.replaceAll('&', '&amp;'),
  (text) => `#${encodeURIComponent(text.slice(1))}`,
  (text) => `${text}。`,
  (text) => `${text}.`,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
];

test('whatever one thing happens to a link on its way, no answer is another than was sent without its being said', () => {
  fc.assert(
    fc.property(states, fc.constantFrom(...harms), fc.nat(), (state, harm, where) => {
      const whole = toFragment(state);
      const { damage, answers: found } = taken(harm(whole, 5 + (where % Math.max(1, whole.length - 5))));
      if (damage === null) expect(found).toEqual(answers(whole));
    }),
    runs,
  );
});

test('a hundred thousand characters of anything are taken apart in a time like that of reading them', () => {
  for (const junk of ['x', '%', '&=', '&amp;', 'staff=1&', '%25', '。', ',', '@']) {
    expect(taken(`#v1?@check=abc&${junk.repeat(100_000)}`).answers).toBeDefined();
  }
});

const cases = join(import.meta.dirname, '../../../../../shared/cases/links.txt');
test.skipIf(!existsSync(cases))(
  'the damaged links of the case files beside a checkout are found, save a figure cut short without a check',
  () => {
    const links = readFileSync(cases, 'utf8').matchAll(/^\/(#\S+)/gm);
    const passed = [...links].map(([, link = '']) => link).filter((link) => isSound(link, huicePack.facts));
    expect(passed).toEqual(['#v1?@as-of=2019-06-01&place=quzhou&marketEquityFinancing=1.2']);
  },
);

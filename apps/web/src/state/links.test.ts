import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { type Draft, emptyDraft, emptyDrafts, unsure } from './draft.ts';
import links from './fixtures/links.json';
import { fromFragment, toFragment } from './fragment.ts';
import { openingState } from './opening-state.ts';

const { facts } = samplePack;

// Links in these shapes have been handed out, or may be handed in. What they open to holds for ever: a line is added, never changed.
test.each(links)('$what', ({ link, opens, asOf, locale, company }) => {
  const expected = {
    company: company ?? '',
    ...(asOf === undefined ? {} : { asOf }),
    ...(locale === undefined ? {} : { locale }),
    drafts: { ...emptyDrafts(facts), ...opens },
  };
  expect(fromFragment(link, facts)).toEqual(opens === null ? null : expected);
});

/** About so many characters of anything, six ways and one of many names. */
const junk = (length: number): readonly string[] => [
  'x'.repeat(length),
  '%'.repeat(length),
  '&='.repeat(length / 2),
  `@name=${'甲'.repeat(length)}`,
  `staff=${'9'.repeat(length)}`,
  `fields=${'ai,'.repeat(length / 3)}`,
  Array.from({ length: length / 10 }, (_, at) => `k${at}=v`).join('&'),
];

/** How long it takes to open them all, at best of five times. */
const openingTime = (texts: readonly string[]): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      for (const text of texts) fromFragment(`#v1?${text}`, facts);
      return performance.now() - start;
    }),
  );

test('of a hundred thousand characters of anything no answer outgrows its box', () => {
  for (const text of junk(100_000)) {
    const state = fromFragment(`#v1?${text}`, facts);
    expect(toFragment({ asOf: '2026-01-31', locale: 'en', company: '', drafts: {}, ...state }).length).toBeLessThan(
      3000,
    );
  }
});

test('ten times as many characters take about ten times as long to open, not a hundred', () => {
  const [short, long] = [junk(20_000), junk(200_000)];
  openingTime(short);
  expect(openingTime(long)).toBeLessThan(40 * openingTime(short));
});

test('a link never reaches the prototype of anything', () => {
  fromFragment('#v1?__proto__=polluted&constructor.prototype.polluted=1', facts);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const figure = fc.oneof(
  fc.string({ maxLength: 60 }).map((exact) => ({ mode: 'exact' as const, exact, min: '', max: '', unsure: false })),
  fc
    .tuple(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }))
    // The sign that parts the two ends of a range cannot stand in the first.
    .map(([min, max]) => ({ mode: 'range' as const, exact: '', min: min.replaceAll('~', ''), max, unsure: false }))
    .filter(({ min, max }) => `${min}${max}`.trim() !== ''),
  fc.constant({ mode: 'exact' as const, exact: '', min: '', max: '', unsure: true }),
);

const draftFor = (fact: (typeof facts)[number]): fc.Arbitrary<Draft> => {
  if (fact.kind === 'boolean') return fc.constantFrom('', 'true', 'false', unsure);
  if (fact.kind === 'choice') return fc.constantFrom('', unsure, ...fact.options.map(({ id }) => id));
  if (fact.kind !== 'choices') return fc.oneof(fc.constant(emptyDraft(fact)), figure);
  const ids = fact.options.map(({ id }) => id);
  return fc
    .record({ picked: fc.subarray(ids), none: fc.boolean(), unsure: fc.boolean() })
    .map((draft) => ({ ...draft, none: draft.none && draft.picked.length === 0 }));
};

const states = fc.record({
  // Names stay as they are written, save what company-name.ts cleans away, which it tests itself.
  company: fc.stringMatching(/^([\p{L}\p{N}&=#%+][\p{L}\p{N} &=#%+]{0,60}[\p{L}\p{N}&=#%+])?$/u),
  asOf: fc
    .date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  locale: fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const),
  drafts: fc.record(Object.fromEntries(facts.map((fact) => [fact.id, draftFor(fact)]))),
});

/** Blank text in a box is no answer, so a link need not carry it. */
const said = (drafts: Readonly<Record<string, Draft>>) =>
  Object.fromEntries(
    facts.map((fact) => {
      const draft = drafts[fact.id] ?? emptyDraft(fact);
      const isBlank = typeof draft === 'object' && 'exact' in draft && !draft.unsure && draft.exact.trim() === '';
      return [fact.id, isBlank && draft.mode === 'exact' ? emptyDraft(fact) : draft];
    }),
  );

test('every state comes back from its link as it was', () => {
  fc.assert(
    fc.property(states, (state) => {
      const link = toFragment(state);
      expect(fromFragment(link, facts)).toEqual({ ...state, drafts: said(state.drafts) });
      expect(toFragment({ ...state, ...fromFragment(link, facts) })).toBe(link);
    }),
    { numRuns: 300 },
  );
});

test('whatever stands in the address and in the storage, the page opens', () => {
  const any = fc.oneof(
    fc.string(),
    fc.string().map((text) => `#v1?${text}`),
    fc.webFragments().map((text) => `#v1?${text}`),
  );
  fc.assert(
    fc.property(any, any, (fragment, stored) => {
      const { state } = openingState(facts, { fragment, stored, today: '2026-11-22', locale: 'en' });
      expect(Object.keys(state.drafts)).toEqual(facts.map(({ id }) => id));
    }),
  );
});

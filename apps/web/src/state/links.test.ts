import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../test/processor-time.ts';
import { states, triedStates } from '../../test/random-states.ts';
import { samplePack } from '../../test/sample-pack.ts';
import { type Draft, emptyDraft, emptyDrafts } from './draft.ts';
import links from './fixtures/links.json';
import { fromFragment, toFragment } from './fragment.ts';
import { openingState } from './opening-state.ts';
import { shownDrafts, trialOn } from './trial.ts';

const { facts } = samplePack;

// Links in these shapes have been handed out, or may be handed in. What they open to holds for ever: a line is added, never changed.
test.each(links)('$what', ({ link, opens, asOf, locale, company, plans }) => {
  const expected = {
    company: company ?? '',
    ...(asOf === undefined ? {} : { asOf }),
    ...(locale === undefined ? {} : { locale }),
    ...(plans === undefined ? {} : { plans }),
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
      const start = processorTime();
      for (const text of texts) fromFragment(`#v1?${text}`, facts);
      return processorTime(start);
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

test('a trial comes back from its link as a trial, and the answers beside it as they were given', () => {
  fc.assert(
    fc.property(triedStates, ({ trial: tried, ...state }) => {
      const trial = trialOn(said(state.drafts), tried.incentive, said(tried.drafts));
      const back = fromFragment(toFragment({ ...state, trial }), facts);
      expect(back?.drafts).toEqual(said(state.drafts));
      expect(back?.trial ?? null).toEqual(trial);
      expect(shownDrafts({ drafts: said(state.drafts), trial })).toEqual(back && shownDrafts(back));
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { states } from '../../../test/random-states.ts';
import { samplePack } from '../../../test/sample-pack.ts';
import { reduceAnswers } from '../../state/answers.ts';
import { answersOf } from '../../state/answers-of.ts';
import { emptyDrafts } from '../../state/draft.ts';
import { fromFragment, isSound, toFragment } from '../../state/fragment.ts';
import { mendLink } from '../../state/mend-link.ts';
import { rebasedPlans } from '../../state/plan-entries.ts';
import { planPairs, readPlans } from './plan-text.ts';

const { facts } = samplePack;

const said = (fragment: string | null | undefined) => {
  const state = fragment ? fromFragment(fragment, facts) : null;
  return state === null ? null : [answersOf(state), state.asOf];
};

const own = { company: '', drafts: { ...emptyDrafts(facts), place: 'quzhou', listed: 'true' }, asOf: '2024-06-01' };
const plan = (change: object, asOf = own.asOf) => ({
  name: '上市后!50%',
  fragment: toFragment({ company: '', drafts: { ...own.drafts, ...change }, asOf, locale: 'en' }),
});
const pitch = { baseline: plan({}).fragment, scenarios: [plan({ listed: '' }), null, plan({}, '2030-01-01')] };

test('the plans of a pitch come back from a link as they were, whatever is answered in them', () => {
  const name = fc.stringMatching(/^([\p{L}\p{N}!:%&][\p{L}\p{N} !:%&]{0,15}[\p{L}\p{N}!:%&])?$/u);
  fc.assert(
    fc.property(states, states, states, name, (state, one, other, called) => {
      const scenario = { name: called, fragment: toFragment({ ...other, company: '' }) };
      const sent = { baseline: toFragment({ ...one, company: '' }), scenarios: [null, scenario, null] };
      const link = toFragment({ ...state, plans: planPairs(sent, state, facts) });
      expect(isSound(link, facts)).toBe(true);
      const read = fromFragment(link, facts);
      const back = readPlans(read?.plans ?? [], { ...state, drafts: read?.drafts ?? {} }, facts);
      expect(back.faults).toEqual([]);
      expect(back.pitch.scenarios.map((found) => [found?.name, said(found?.fragment)])).toEqual(
        sent.scenarios.map((put) => [put?.name, said(put?.fragment)]),
      );
      expect(said(back.pitch.baseline)).toEqual(said(sent.baseline));
    }),
  );
});

test('a plan is told by where it differs, and so a link stays short', () => {
  expect(planPairs(pitch, own, facts)).toEqual([
    ['@base', ''],
    ['@A', '上市后%2150%25!listed:'],
    ['@C', '上市后%2150%25!@as-of:2030-01-01'],
  ]);
});

test('what cannot be read of a plan is named, and there the own answer stands', () => {
  const { pitch: read, faults } = readPlans(
    [['@B', 'Next!listed:perhaps!shoeSize:42!staff:50!@as-of:2024-02-31!odd']],
    own,
    facts,
  );
  expect(faults).toEqual([
    { plan: 'B', of: 'listed', text: 'perhaps' },
    { plan: 'B', of: 'shoeSize', text: '42' },
    { plan: 'B', of: '@as-of', text: '2024-02-31' },
    { plan: 'B', of: 'odd', text: '' },
  ]);
  expect(read.scenarios[1]?.name).toBe('Next');
  const state = fromFragment(read.scenarios[1]?.fragment ?? '', facts);
  expect(state).toMatchObject({
    asOf: '2024-06-01',
    drafts: { place: 'quzhou', listed: 'true', staff: { exact: '50' } },
  });
});

test('a plan that was changed on the way is left out and named, and the rest of the link is as it was', () => {
  const link = toFragment({ ...own, locale: 'en', plans: planPairs(pitch, own, facts) });
  const mended = mendLink(link.replace('listed%3A', 'listed%3Afalse').replace('listed:', 'listed:false'), facts);
  expect(mended).toMatchObject({ became: 'partly', dropped: [['@A', expect.stringContaining('false')]], missing: 0 });
  const kept = fromFragment(mended?.whole ?? '', facts);
  expect(kept?.plans?.map(([key]) => key)).toEqual(['@base', '@C']);
  expect(kept?.drafts).toMatchObject({ place: 'quzhou', listed: 'true' });
});

test('whatever is answered beside a plan, it stays what it was', () => {
  fc.assert(
    fc.property(states, states, states, (before, after, planned) => {
      const sent = { baseline: null, scenarios: [{ name: '', fragment: toFragment({ ...planned, company: '' }) }] };
      const plans = rebasedPlans(planPairs(sent, before, facts), before, after);
      const { pitch: back, faults } = readPlans(plans, after, facts);
      expect(faults).toEqual([]);
      expect(said(back.scenarios[0]?.fragment)).toEqual(said(sent.scenarios[0]?.fragment));
    }),
  );
});

test('an answer given on the page leaves the plans of a link as they are', () => {
  const linked = fromFragment('#v1?@as-of=2024-06-01&listed=true&@A=!staff:50', facts);
  const start = {
    company: '',
    asOf: '2024-06-01',
    drafts: linked?.drafts ?? {},
    held: null,
    plans: linked?.plans ?? [],
    client: 'one',
    before: null,
  };
  const answered = reduceAnswers(start, { type: 'answered', drafts: { listed: 'false' } });
  expect(answered.plans).toEqual([['@A', '!staff:50!listed:true']]);
  expect(reduceAnswers(answered, { type: 'took-plans' }).plans).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePack } from '../../../test/sample-pack.ts';
import { emptyDrafts } from '../../state/draft.ts';
import { fromFragment, toFragment } from '../../state/fragment.ts';
import { facetIds, nothingChosen } from '../list/facet.ts';
import { type LibraryState, libraryFragment, libraryState } from './library-state.ts';

const { facts } = samplePack;
const blank: LibraryState = {
  view: { name: 'list' },
  find: '',
  chosen: nothingChosen,
  asOf: null,
  locale: null,
  company: '',
  drafts: null,
  trial: null,
};

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}(\/[a-z0-9-]{1,10})?$/);
const states = fc.record({
  view: fc.oneof(
    fc.constantFrom(...(['list', 'ending', 'sources', 'changes'] as const).map((name) => ({ name }))),
    fc.record({ name: fc.constantFrom('incentive' as const, 'source' as const), id }),
  ),
  find: fc.string({ maxLength: 40 }),
  chosen: fc.record(Object.fromEntries(facetIds.map((facet) => [facet, fc.uniqueArray(id, { maxLength: 3 })]))),
  asOf: fc.constantFrom(null, '2019-06-01'),
  locale: fc.constantFrom(null, 'zh-Hans' as const, 'zh-Hant' as const, 'en' as const),
  company: fc.constantFrom('', '衢州甲公司'),
  drafts: fc.constantFrom(null, { ...emptyDrafts(facts), place: 'quzhou' }),
  trial: fc.constant(null),
}) as fc.Arbitrary<LibraryState>;

test('every state of the library is read back from its address', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(libraryState(libraryFragment(state), facts)).toEqual(state);
    }),
  );
});

test('whatever stands in the address, the library opens', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(libraryState(`#${text}`, facts).view.name).toBeTruthy();
    }),
  );
  expect(libraryState('#v1?@page=atlantis&@find=x', facts)).toEqual({ ...blank, find: 'x' });
});

test('the form’s own link opens in the library with its answers, and the library’s in the form', () => {
  const drafts = { ...emptyDrafts(facts), place: 'quzhou' };
  const said = { company: '甲公司', drafts, asOf: '2019-06-01', locale: 'en' as const };
  expect(libraryState(toFragment(said), facts)).toEqual({ ...blank, ...said });
  const library = libraryFragment({ ...blank, ...said, find: '奖励', view: { name: 'source', id: 'notice' } });
  expect(fromFragment(library, facts)).toEqual(said);
});

test('a link of today holds no day, and one without answers holds none', () => {
  expect(libraryFragment({ ...blank, drafts: emptyDrafts(facts) })).toBe('#v1?');
});

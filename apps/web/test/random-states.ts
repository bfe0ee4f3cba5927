import fc from 'fast-check';
import { type Draft, emptyDraft, unsure } from '../src/state/draft.ts';
import { samplePack } from './sample-pack.ts';

const { facts } = samplePack;

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

const draftsOfAll = fc.record(Object.fromEntries(facts.map((fact) => [fact.id, draftFor(fact)])));

/** Anything that the form may hold, over the sample pack, without a trial. */
export const states = fc.record({
  // Names stay as they are written, save what company-name.ts cleans away, which it tests itself.
  company: fc.stringMatching(/^([\p{L}\p{N}&=#%+][\p{L}\p{N} &=#%+]{0,60}[\p{L}\p{N}&=#%+])?$/u),
  asOf: fc
    .date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  locale: fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const),
  drafts: draftsOfAll,
});

/** The same with something tried on it. */
export const triedStates = fc
  .record({ state: states, tried: draftsOfAll, incentive: fc.constantFrom('award', 'flat', 'a b/&=') })
  .map(({ state, incentive, tried }) => ({ ...state, trial: { incentive, drafts: tried } }));

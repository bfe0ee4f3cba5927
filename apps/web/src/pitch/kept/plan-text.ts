import { type Fact, parseCalendarDate } from '@huice/engine';
import type { ProspectPitch } from '../../prospects/prospect.ts';
import { companyName } from '../../state/company-name.ts';
import type { Drafts } from '../../state/draft.ts';
import { draftText, readDraft } from '../../state/draft-text.ts';
import { answerPairs, fragmentOf, fromFragment } from '../../state/fragment.ts';
import type { Pair } from '../../state/link-check.ts';
import { between, dayKey, masked, type PlanBase, unmasked } from '../../state/plan-entries.ts';
import { shownDrafts } from '../../state/trial.ts';
import { slots } from './scenario.ts';

/** A part of a plan that says nothing to these questions: which plan, of what, and the text as it stood. */
export interface PlanFault {
  readonly plan: 'base' | (typeof slots)[number];
  /** The id of a question, or `@as-of`. */
  readonly of: string;
  readonly text: string;
}

/**
 * The baseline and the plans for a link: each says its name and where it differs from the answers of the link itself, so that
 * the link stays short. `@A` → `上市后!listingStage:listed!staff:`; a question left open in the plan has no text.
 */
export const planPairs = (pitch: ProspectPitch, own: PlanBase, facts: readonly Fact[]): readonly Pair[] => {
  const pair = (key: string, name: string, fragment: string): Pair[] => {
    const state = fromFragment(fragment, facts);
    if (state === null) return [];
    const drafts = shownDrafts(state);
    const entries = facts.flatMap(({ id }) => {
      const text = textIn(drafts, id);
      return text === textIn(own.drafts, id) ? [] : [`${id}:${masked(text)}`];
    });
    const day = state.asOf === undefined || state.asOf === own.asOf ? [] : [`${dayKey}:${state.asOf}`];
    return [[key, [masked(name), ...day, ...entries].join(between)]];
  };
  return [
    ...(pitch.baseline === null ? [] : pair('@base', '', pitch.baseline)),
    ...slots.flatMap((letter, slot) => {
      const scenario = pitch.scenarios[slot];
      return scenario ? pair(`@${letter}`, scenario.name, scenario.fragment) : [];
    }),
  ];
};

/** Reads them back over the answers of the link. What cannot be read is named, and there the company's own answer stands. */
export const readPlans = (
  plans: readonly Pair[],
  own: PlanBase,
  facts: readonly Fact[],
): { readonly pitch: ProspectPitch; readonly faults: readonly PlanFault[] } => {
  const faults: PlanFault[] = [];
  const read = (plan: PlanFault['plan']) => {
    const text = plans.find(([key]) => key === `@${plan}`)?.[1];
    if (text === undefined) return null;
    const [name = '', ...entries] = text.split(between);
    const drafts: Record<string, Drafts[string]> = { ...own.drafts };
    let { asOf } = own;
    for (const entry of entries) {
      const [, of = entry, said = ''] = /^([^:]*):(.*)$/s.exec(unmasked(entry)) ?? [];
      const draft = draftFor(facts, of, said);
      if (draft !== null) drafts[of] = draft;
      else if (of === dayKey && parseCalendarDate(said).ok) asOf = said;
      else faults.push({ plan, of, text: said });
    }
    const fragment = fragmentOf(answerPairs({ company: '', drafts, asOf }));
    return { name: companyName(unmasked(name)).slice(0, 40), fragment };
  };
  const pitch = { baseline: read('base')?.fragment ?? null, scenarios: slots.map(read) };
  return { pitch, faults };
};

/** Null where no question is asked so, or its answer cannot be read as it stands. */
const draftFor = (facts: readonly Fact[], id: string, text: string): Drafts[string] | null => {
  const fact = facts.find((one) => one.id === id);
  const draft = fact === undefined ? null : readDraft(fact, text);
  return draft !== null && draftText(draft) === text ? draft : null;
};

const textIn = (drafts: Drafts, id: string): string => draftText(drafts[id] ?? '');

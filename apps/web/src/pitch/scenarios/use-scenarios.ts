import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { answersOf } from '../../state/answers-of.ts';
import { type FormState, fromFragment, type PartialFormState, toFragment } from '../../state/fragment.ts';
import { useShelf } from '../../state/pack-context.ts';
import { shownDrafts } from '../../state/trial.ts';
import type { DeskState } from '../../state/use-desk.ts';
import { type Scenario, slots } from '../kept/scenario.ts';
import type { PitchStore } from '../kept/use-kept-pitch.ts';

export interface Scenarios {
  /** By slot; null where there is none yet. */
  readonly all: readonly (Scenario | null)[];
  /** The one that the answers on the screen belong to. */
  readonly editing: number | null;
  /** Opens it; an empty slot starts as a copy of what is on the screen. */
  readonly open: (slot: number) => void;
  readonly rename: (slot: number, name: string) => void;
  readonly remove: (slot: number) => void;
  /** Back to the answers as given; the scenario keeps its own. */
  readonly leave: () => void;
}

/** By which a trial says that it is a scenario, and which. */
const labelOf = (slot: number): string => `#${slots[slot] ?? ''}`;

/**
 * Up to three states kept side by side. The one that is open is a supposition beside the company’s own answers, as a trial is: it
 * follows what is edited on the screen, and they stay as they are.
 */
export const useScenarios = (desk: DeskState, { pitch, amend }: PitchStore): Scenarios => {
  const { pack } = useShelf();
  const { scenarios, editing } = pitch;
  const { trial, attempt, undo } = desk.trying;
  const label = trial?.incentive ?? null;
  const { drafts } = desk.answers;
  const { asOf, locale } = desk.state;
  const shown = useDeferredValue(useMemo(() => ({ drafts, asOf, locale, label }), [drafts, asOf, locale, label]));
  const open = editing === null ? null : (scenarios[editing] ?? null);
  const put = (slot: number | null, scenario: Scenario | null) =>
    slots.map((_, at) => (at === slot ? scenario : (scenarios[at] ?? null)));

  const isFirst = useRef(true);
  useEffect(() => {
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (editing === null || open === null) return;
    const kept = fromFragment(open.fragment, pack.facts);
    if (label !== labelOf(editing)) {
      // A reload finds it open again; a link, another company, or the way back to the answers as given leaves it.
      if (wasFirst && kept !== null && isSame(kept, shown)) attempt(labelOf(editing), kept.drafts);
      else amend({ editing: null });
    } else if (shown.label === label && kept !== null && !isSame(kept, shown)) {
      amend({
        scenarios: scenarios.map((other, at) =>
          at === editing && other !== null ? { ...other, fragment: stateText(shown) } : other,
        ),
      });
    }
  }, [shown, label, editing, open, scenarios, pack, amend, attempt]);

  return {
    all: slots.map((_, slot) => scenarios[slot] ?? null),
    editing: open === null ? null : editing,
    open: (slot) => {
      if (slot === editing && open !== null) return;
      // What was typed last may not be drawn yet.
      const now = { drafts: desk.store.answers.drafts, asOf, locale };
      const scenario = scenarios[slot] ?? null;
      // What was typed last may not have been written yet.
      const saved =
        open === null || editing === null || label !== labelOf(editing)
          ? scenarios
          : put(editing, { ...open, fragment: stateText(now) });
      const kept = scenario === null ? now : fromFragment(scenario.fragment, pack.facts);
      if (kept === null) return;
      const fresh = { name: '', fragment: stateText(now) };
      amend({
        editing: slot,
        scenarios: slots.map((_, at) => saved[at] ?? (at === slot ? fresh : null)),
      });
      attempt(labelOf(slot), shownDrafts(kept));
      if (kept.asOf !== undefined) desk.setAsOf(kept.asOf);
    },
    rename: (slot, name) => {
      const scenario = scenarios[slot];
      if (scenario) amend({ scenarios: put(slot, { ...scenario, name: name.slice(0, 40) }) });
    },
    remove: (slot) => {
      if (slot === editing) undo();
      amend({ scenarios: put(slot, null), ...(slot === editing ? { editing: null } : {}) });
    },
    leave: () => {
      undo();
      amend({ editing: null });
    },
  };
};

/** A scenario is about the company on the screen, whoever that is; so it is kept without a name. */
const stateText = (state: Pick<FormState, 'drafts' | 'asOf' | 'locale'>): string =>
  toFragment({ ...state, company: '' });

const isSame = (one: PartialFormState, other: PartialFormState): boolean =>
  one.asOf === other.asOf && answersOf({ drafts: shownDrafts(one) }) === answersOf({ drafts: shownDrafts(other) });

import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { answersOf } from '../../state/answers-of.ts';
import { type FormState, fromFragment, type PartialFormState, toFragment } from '../../state/fragment.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { shownDrafts } from '../../state/trial.ts';
import type { DeskState } from '../../state/use-desk.ts';
import type { KeptPitch } from '../kept/kept-pitch.ts';
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
  const { pack } = usePackIndex();
  const { scenarios, editing } = pitch;
  const { trial, attempt, undo } = desk.trying;
  const label = trial?.incentive ?? null;
  const { drafts } = desk.answers;
  const { asOf, locale } = desk.state;
  const shown = useDeferredValue(useMemo(() => ({ drafts, asOf, locale, label }), [drafts, asOf, locale, label]));
  const open = editing === null ? null : (scenarios[editing] ?? null);

  const isFirst = useRef(true);
  useEffect(() => {
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (editing === null || open === null) return;
    const kept = fromFragment(open.fragment, pack.facts);
    if (label !== labelOf(editing)) {
      // A reload finds it open again; a link, another company, or the way back to the answers as given leaves it.
      if (wasFirst && kept !== null && isSame(kept, shown)) attempt(labelOf(editing), kept.drafts);
      else amend((now) => (now.editing === editing ? { editing: null } : null));
    } else if (shown.label === label && kept !== null && !isSame(kept, shown)) {
      // Another may have been opened since this was drawn, and what was typed last written with it.
      const fragment = stateText(shown);
      amend((now) => (now.editing === editing ? withSlot(now, editing, (one) => one && { ...one, fragment }) : null));
    }
  }, [shown, label, editing, open, pack, amend, attempt]);

  /** What was typed last may neither be drawn yet nor written with the scenario that it belongs to. */
  const onScreen = () => {
    const { answers } = desk.store;
    const now = { drafts: answers.drafts, asOf: answers.asOf, locale };
    const fragment = stateText(now);
    const slot = slots.findIndex((_, at) => labelOf(at) === answers.held?.trial.incentive);
    const writtenTo = (pitch: KeptPitch): KeptPitch =>
      slot === pitch.editing ? withSlot(pitch, slot, (one) => one && { ...one, fragment }) : pitch;
    return { now, fragment, writtenTo };
  };

  return {
    all: slots.map((_, slot) => scenarios[slot] ?? null),
    editing: open === null ? null : editing,
    open: (slot) => {
      if (slot === editing && open !== null) return;
      const { now, fragment, writtenTo } = onScreen();
      const scenario = scenarios[slot] ?? null;
      const kept = scenario === null ? now : fromFragment(scenario.fragment, pack.facts);
      if (kept === null) return;
      amend((before) => ({
        ...withSlot(writtenTo(before), slot, (one) => one ?? { name: '', fragment }),
        editing: slot,
      }));
      attempt(labelOf(slot), shownDrafts(kept));
      if (kept.asOf !== undefined) desk.setAsOf(kept.asOf);
    },
    rename: (slot, name) => amend((now) => withSlot(now, slot, (one) => one && { ...one, name: name.slice(0, 40) })),
    remove: (slot) => {
      if (slot === editing) undo();
      amend((now) => withSlot(slot === now.editing ? { ...now, editing: null } : now, slot, () => null));
    },
    leave: () => {
      const { writtenTo } = onScreen();
      amend((now) => ({ ...writtenTo(now), editing: null }));
      undo();
    },
  };
};

const withSlot = (
  pitch: KeptPitch,
  slot: number,
  change: (scenario: Scenario | null) => Scenario | null,
): KeptPitch => ({
  ...pitch,
  scenarios: slots.map((_, at) => {
    const scenario = pitch.scenarios[at] ?? null;
    return at === slot ? change(scenario) : scenario;
  }),
});

/** A scenario is about the company on the screen, whoever that is; so it is kept without a name. */
const stateText = (state: Pick<FormState, 'drafts' | 'asOf' | 'locale'>): string =>
  toFragment({ ...state, company: '' });

const isSame = (one: PartialFormState, other: PartialFormState): boolean =>
  one.asOf === other.asOf && answersOf({ drafts: shownDrafts(one) }) === answersOf({ drafts: shownDrafts(other) });

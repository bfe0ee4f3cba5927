import { useDeferredValue, useEffect, useRef } from 'react';
import { type FormState, fromFragment, type SaidState, toFragment } from '../../state/fragment.ts';
import { answersOf } from '../../state/opening-state.ts';
import { useShelf } from '../../state/pack-context.ts';
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
  /** Keeps the answers on the screen, and no longer writes them to a scenario. */
  readonly leave: () => void;
}

/** Up to three states kept side by side; the one that is open follows the answers on the screen. */
export const useScenarios = (desk: DeskState, { pitch, amend }: PitchStore): Scenarios => {
  const { pack } = useShelf();
  const { scenarios, editing } = pitch;
  const { before } = desk;
  const state = useDeferredValue(desk.state);
  const open = editing === null ? null : (scenarios[editing] ?? null);
  const put = (slot: number | null, scenario: Scenario | null) =>
    scenarios.map((other, at) => (at === slot ? scenario : other));

  // The answers on the screen are its own only once they have arrived there; before that, writing would copy others into it.
  const arrived = useRef<number | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (editing === null || open === null) return;
    const kept = fromFragment(open.fragment, pack.facts);
    if (kept !== null && isSame(kept, state)) {
      arrived.current = editing;
      return;
    }
    // A link that was opened is nobody’s scenario: neither the one that the page began with, nor one pasted into it.
    const isLinked = before?.reason === 'linked' && before.instead === answersOf(state);
    if (wasFirst || isLinked) amend({ editing: null });
    else if (arrived.current === editing) {
      amend({
        scenarios: scenarios.map((other, at) =>
          at === editing && other !== null ? { ...other, fragment: stateText(state) } : other,
        ),
      });
    }
  }, [state, editing, open, scenarios, before, pack, amend]);

  const isKept = (answers: Pick<FormState, 'drafts' | 'asOf'>) =>
    [pitch.baseline, ...scenarios.map((scenario) => scenario?.fragment ?? null)].some((fragment) => {
      const kept = fragment === null ? null : fromFragment(fragment, pack.facts);
      return kept !== null && isSame(kept, answers);
    });
  return {
    all: slots.map((_, slot) => scenarios[slot] ?? null),
    editing: open === null ? null : editing,
    open: (slot) => {
      if (slot === editing && open !== null) return;
      const scenario = scenarios[slot] ?? null;
      if (scenario === null) {
        arrived.current = slot;
        amend({ scenarios: put(slot, { name: '', fragment: stateText(desk.state) }), editing: slot });
        return;
      }
      const kept = fromFragment(scenario.fragment, pack.facts);
      if (kept === null) return;
      // What was typed last may not have been written yet.
      const mine = editing !== null && arrived.current === editing ? (scenarios[editing] ?? null) : null;
      const saved = mine === null ? scenarios : put(editing, { ...mine, fragment: stateText(desk.state) });
      arrived.current = null;
      amend({ editing: slot, scenarios: saved });
      const next = {
        company: desk.state.company,
        drafts: kept.drafts,
        ...(kept.asOf === undefined ? {} : { asOf: kept.asOf }),
      };
      // What is kept as a scenario or as the baseline needs no way back.
      if (mine !== null || isKept(desk.state)) desk.open(next);
      else desk.replace(next, 'opened');
    },
    rename: (slot, name) => {
      const scenario = scenarios[slot];
      if (scenario) amend({ scenarios: put(slot, { ...scenario, name: name.slice(0, 40) }) });
    },
    remove: (slot) => amend({ scenarios: put(slot, null), ...(slot === editing ? { editing: null } : {}) }),
    leave: () => amend({ editing: null }),
  };
};

/** A scenario is about the company on the screen, whoever that is; so it is kept without a name. */
const stateText = (state: FormState): string => toFragment({ ...state, company: '' });

const isSame = (one: SaidState, other: SaidState): boolean =>
  one.asOf === other.asOf && answersOf({ drafts: one.drafts }) === answersOf({ drafts: other.drafts });

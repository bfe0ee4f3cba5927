import type { Fact } from '@huice/engine';
import { useCallback, useRef, useState } from 'react';
import type { AnswerStore } from '../../state/answer-store.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import type { DeskState } from '../../state/use-desk.ts';
import { type KeptPitch, keptPitch, nothingKept } from './kept-pitch.ts';
import { type PlanFault, readPlans } from './plan-text.ts';
import { slots } from './scenario.ts';

export interface PitchStore {
  readonly pitch: KeptPitch;
  /** From what is kept at that moment, which may be more than what is drawn; null changes nothing. */
  readonly amend: (change: (now: KeptPitch) => Partial<KeptPitch> | null) => void;
  /** The same for a company that has just taken the place of another. */
  readonly begin: (client: string, pitch: Pick<KeptPitch, 'baseline' | 'scenarios'>) => void;
  /** False when this browser keeps nothing. */
  readonly stored: boolean;
  /** What could not be read of the plans that a link brought. */
  readonly faults: readonly PlanFault[];
  /** The reader has seen them. */
  readonly passOver: () => void;
}

interface Held {
  readonly pitch: KeptPitch;
  readonly stored: boolean;
  readonly faults: readonly PlanFault[];
}

/** What the pitch keeps, on the screen and in this browser at once. It belongs to the company on the screen, and is left with it. */
export const useKeptPitch = ({ client, adopt, store }: Pick<DeskState, 'client' | 'adopt' | 'store'>): PitchStore => {
  const { pack } = usePackIndex();
  const [held, put] = useState((): Held => ({ ...keptFor(client, store, pack.facts), stored: true }));
  // Two changes in one turn build on each other.
  const latest = useRef(held.pitch);
  const current = held.pitch.client === client ? held : { ...held, ...keptFor(client, store, pack.facts) };
  if (held !== current) put(current);
  const { pitch, stored, faults } = current;
  const write = useCallback((next: KeptPitch, seen: readonly PlanFault[] = []) => {
    latest.current = next;
    put({ pitch: next, stored: keptPitch.write(next), faults: seen });
  }, []);
  const amend = useCallback(
    (change: (now: KeptPitch) => Partial<KeptPitch> | null) => {
      const base = latest.current.client === client ? latest.current : keptFor(client, store, pack.facts).pitch;
      const changed = change(base);
      if (changed === null) return;
      adopt();
      store.dispatch({ type: 'took-plans' });
      write({ ...base, ...changed }, faults);
    },
    [client, adopt, write, store, pack, faults],
  );
  return {
    pitch,
    amend,
    begin: (of, its) => write({ ...nothingKept, keys: pitch.keys, ...its, client: of }),
    stored,
    faults,
    passOver: () => put((before) => ({ ...before, faults: [] })),
  };
};

/** What is kept for this company, or else what its link brought; of another nothing but how the reader works. */
const keptFor = (
  client: string,
  { answers: { plans, asOf }, read: { own } }: AnswerStore,
  facts: readonly Fact[],
): Pick<Held, 'pitch' | 'faults'> => {
  const kept = keptPitch.read();
  if (kept.client === client) return { pitch: kept, faults: [] };
  if (plans.length > 0) {
    const { pitch, faults } = readPlans(plans, { drafts: own.drafts, asOf }, facts);
    // A scenario that was open is what is tried on the screen.
    const slot = slots.findIndex((letter) => own.trial?.incentive === `#${letter}`);
    const editing = pitch.scenarios[slot] ? slot : null;
    return { pitch: { ...nothingKept, ...pitch, client, editing, keys: kept.keys }, faults };
  }
  return {
    pitch: kept.client === null ? { ...kept, client } : { ...nothingKept, client, keys: kept.keys },
    faults: [],
  };
};

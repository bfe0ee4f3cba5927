import { useCallback, useEffect, useMemo, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Draft, Drafts } from './draft.ts';
import { draftText } from './draft-text.ts';
import { fieldName } from './field-name.ts';
import { type Trial, trialOn } from './trial.ts';

/** A trial, and what was answered before it. */
interface Held {
  readonly trial: Trial;
  /** Of the facts that are tried; of all facts in a scenario. */
  readonly given: Drafts;
}

export interface TrialState {
  /** The answers as given, whatever is tried on the screen. */
  readonly given: Drafts;
  readonly trial: Trial | null;
  /** Tries these answers, over what is on trial already; one trial on top of another is taken back with it. */
  readonly attempt: (incentive: string, drafts: Drafts) => void;
  /** Back to the answers as given. */
  readonly undo: () => void;
  /** What is tried becomes an answer: only where the reader says so. */
  readonly keep: () => void;
  /** The trial that comes with answers which are put on the screen. */
  readonly begin: (trial: Trial | null | undefined, given: Drafts) => void;
}

const isScenario = ({ incentive }: Trial): boolean => incentive.startsWith('#');

const heldOf = (trial: Trial | null | undefined, given: Drafts): Held | null =>
  trial
    ? {
        trial,
        given: isScenario(trial)
          ? given
          : Object.fromEntries(Object.keys(trial.drafts).map((id) => [id, given[id] ?? ''])),
      }
    : null;

/**
 * An answer that is edited by hand is an answer: it leaves the trial, and the others stay on trial. Within a scenario all that is
 * edited is the scenario's.
 */
const stillHeld = (held: Held | null, shown: Drafts): Held | null => {
  if (held === null) return null;
  const { trial, given } = held;
  if (isScenario(trial)) return { given, trial: trialOn(given, trial.incentive, shown) ?? { ...trial, drafts: {} } };
  const left = Object.keys(given).filter((id) => draftText(shown[id] ?? '') === draftText(trial.drafts[id] ?? ''));
  if (left.length === Object.keys(given).length) return held;
  const only = (of: Drafts): Drafts => Object.fromEntries(left.map((id) => [id, of[id] ?? '']));
  return left.length === 0 ? null : { given: only(given), trial: { ...trial, drafts: only(trial.drafts) } };
};

/** What is tried on the screen, kept apart from what was answered. */
export const useTrial = (
  form: UseFormReturn<Record<string, Draft>>,
  shown: Drafts,
  opening: { readonly drafts: Drafts; readonly trial?: Trial | null },
): TrialState => {
  const [kept, hold] = useState(() => heldOf(opening.trial, opening.drafts));
  const held = useMemo(() => stillHeld(kept, shown), [kept, shown]);
  // For good: who comes back to the same figure by hand has answered it.
  useEffect(() => {
    if (held !== kept && (held === null || !isScenario(held.trial))) hold(held);
  }, [held, kept]);
  const given = useMemo(() => (held === null ? shown : { ...shown, ...held.given }), [held, shown]);
  const put = useCallback(
    (drafts: Drafts) => {
      for (const [id, draft] of Object.entries(drafts)) {
        form.setValue(fieldName(id), draft, { shouldDirty: true });
        form.clearErrors(fieldName(id));
      }
    },
    [form],
  );
  const attempt = useCallback<TrialState['attempt']>(
    (incentive, drafts) => {
      put(drafts);
      const trial = { incentive, drafts };
      const over = { ...held?.trial.drafts, ...drafts };
      hold(heldOf(isScenario(trial) ? trial : trialOn(given, incentive, over), given));
    },
    [put, given, held],
  );
  return {
    given,
    trial: held?.trial ?? null,
    attempt,
    undo: () => {
      if (held !== null) put(held.given);
      hold(null);
    },
    keep: () => hold(null),
    begin: useCallback((trial, of) => hold(heldOf(trial, of)), []),
  };
};

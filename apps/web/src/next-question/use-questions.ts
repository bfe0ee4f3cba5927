import type { Outcome, Questions } from '@huice/engine';
import { startTransition, useEffect, useState } from 'react';
import { useShelf } from '../state/pack-context.ts';
import { type Said, useSaid } from '../state/said-context.tsx';
import { inSlices } from '../state/when-idle.ts';

export const rankings = ['settling', 'money'] as const;

export type Ranking = (typeof rankings)[number];

/** What to ask, and what had been said when it was worked out. */
interface Asked {
  readonly said: Said;
  readonly rankBy: Ranking;
  readonly outcome: Outcome<Questions>;
}

/** The questions that still matter, worked out a few at a time while the page is idle; those of a moment before until then, null at first. */
export const useQuestions = (rankBy: Ranking): Asked | null => {
  const { calculator, asked: only } = useShelf();
  const said = useSaid();
  const { profile, asOf } = said;
  const [asked, set] = useState<Asked | null>(null);
  useEffect(() => {
    const steps = calculator.questionSteps(profile, { ...only, asOf, rankBy });
    return inSlices(steps, (outcome) => startTransition(() => set({ said, rankBy, outcome })));
  }, [calculator, only, said, profile, asOf, rankBy]);
  return asked;
};

import type { Outcome, Questions } from '@huice/engine';
import { startTransition, useEffect, useState } from 'react';
import { type CheckedAnswers, useCheckedAnswers } from '../state/checked-answers.tsx';
import { useShelf } from '../state/pack-context.ts';
import { inSlices } from '../state/when-idle.ts';

export const rankings = ['settling', 'money'] as const;

export type Ranking = (typeof rankings)[number];

/** What to ask, and what the answers were when it was worked out. */
interface Asked {
  readonly answers: CheckedAnswers;
  readonly rankBy: Ranking;
  readonly outcome: Outcome<Questions>;
}

/** The questions that still matter, worked out a few at a time while the page is idle; those of a moment before until then, null at first. */
export const useQuestions = (rankBy: Ranking): Asked | null => {
  const { calculator, asked: only } = useShelf();
  const answers = useCheckedAnswers();
  const { profile, asOf } = answers;
  const [asked, set] = useState<Asked | null>(null);
  useEffect(() => {
    const steps = calculator.questionSteps(profile, { ...only, asOf, rankBy });
    return inSlices(steps, (outcome) => startTransition(() => set({ answers, rankBy, outcome })));
  }, [calculator, only, answers, profile, asOf, rankBy]);
  return asked;
};

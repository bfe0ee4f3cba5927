import type { Calculator, Nearest, Result } from '@huice/engine';
import { startTransition, useEffect, useState } from 'react';
import type { ReadAnswers } from '../state/answer-store.ts';
import { useAnswerStore } from '../state/checked-answers.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { whenPaused } from '../state/when-idle.ts';

/** What would have to change or turn out so; null when it is settled in favour, or has ended, when no change helps. */
export const nearestFor = (
  calculator: Calculator,
  { incentive, validity: { state } }: Result,
  { profile, asOf }: Pick<ReadAnswers, 'profile' | 'asOf'>,
): Nearest | null => {
  if (state === 'ended') return null;
  const outcome = calculator.nearest(incentive, profile, { asOf });
  return outcome.ok && outcome.value.outcome !== 'already' ? outcome.value : null;
};

interface NearestNow {
  readonly nearest: Nearest | null;
  /** False while it still speaks of the answers before. */
  readonly isCurrent: boolean;
}

/** The same for a result on the screen, worked out when the result has been painted. */
export const useNearest = (result: Result): NearestNow => {
  const { calculator } = usePackIndex();
  const store = useAnswerStore();
  const [held, hold] = useState<{ readonly of: Result; readonly nearest: Nearest | null } | null>(null);
  const isCurrent = held?.of === result;
  useEffect(() => {
    if (isCurrent) return;
    return whenPaused(() => {
      const nearest = nearestFor(calculator, result, store.read);
      startTransition(() => hold({ of: result, nearest }));
    });
  }, [isCurrent, calculator, result, store]);
  return { nearest: held?.nearest ?? null, isCurrent };
};

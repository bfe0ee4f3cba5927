import type { Question } from '@huice/engine';
import { useMemo } from 'react';
import { useSelfCheck } from './self-check-context.ts';

/**
 * What the engine would ask of this fact if nothing were known of it yet, so that a question gone back to reads as it did;
 * null where no answer to it would change anything. It does not move while one answers.
 */
export const useQuestionAt = (factId: string): { readonly question: Question | null; readonly left: number } => {
  const { calculator, asked, asOf } = useSelfCheck().interview;
  const { profile } = useSelfCheck().desk.answers;
  const others = JSON.stringify({ ...profile, [factId]: null });
  return useMemo(() => {
    const outcome = calculator.questions(JSON.parse(others), { ...asked, asOf });
    const questions = outcome.ok ? outcome.value.questions : [];
    return { question: questions.find(({ fact }) => fact === factId) ?? null, left: questions.length };
  }, [calculator, asked, others, asOf, factId]);
};

import type { Question } from '@huice/engine';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Draft } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import { fieldName } from '../state/field-name.ts';
import { planQuestions, type QuestionPlan } from './plan-questions.ts';
import { type Ranking, useQuestions } from './use-questions.ts';

export interface NextQuestionState {
  readonly plan: QuestionPlan;
  /** Null when nothing is left to ask. */
  readonly shown: Question | null;
  /** Answered below while it stood here: it stays until the reader goes on, so that nothing moves under their hands. */
  readonly isPassed: boolean;
  /** How often the reader went on to another question. */
  readonly moves: number;
  readonly rankBy: Ranking;
  readonly rank: (by: Ranking) => void;
  readonly answer: (draft: Draft) => void;
  readonly putOff: () => void;
  readonly takeUp: () => void;
  readonly goOn: () => void;
}

/** Which question stands in the panel, and when it gives way to the next. */
export const useNextQuestion = (panel: RefObject<HTMLElement | null>): NextQuestionState | null => {
  const { setValue, clearErrors } = useFormContext<Record<string, Draft>>();
  const [rankBy, setRanking] = useState<Ranking>('settling');
  const [later, setLater] = useState<readonly string[]>([]);
  const [held, hold] = useState<Question | null>(null);
  // What was known when an answer was given here: until more is, the old question stays.
  const [since, answeredAt] = useState<unknown>(null);
  const [moves, setMoves] = useState(0);
  const ranked = useRef<Ranking>('settling');

  const asked = useQuestions(rankBy);
  const plan = useMemo(
    () => planQuestions(asked?.outcome.ok ? asked.outcome.value.questions : [], asked?.answers.drafts ?? {}, later),
    [asked, later],
  );
  const profile = asked?.answers.profile;
  const [best = null] = plan.asked;
  const same = plan.asked.find(({ fact }) => fact === held?.fact);
  const isWaiting = since !== null && since === profile;
  const isPassed = held !== null && same === undefined && !isWaiting && since === null;

  useLayoutEffect(() => {
    if (isWaiting || asked === null) return;
    if (ranked.current !== asked.rankBy) {
      ranked.current = asked.rankBy;
      hold(best);
    } else if (since !== null) {
      answeredAt(null);
      hold(best);
      setMoves((count) => count + 1);
    } else if (held === null || (isPassed && !isFocusBelow(panel.current))) hold(best);
  }, [isWaiting, isPassed, since, held, best, panel, asked]);

  const goOn = () => {
    hold(null);
    setMoves((count) => count + 1);
  };
  if (asked === null) return null;
  const { drafts } = asked.answers;
  const shown = isWaiting || isPassed ? held : (same ?? best);
  const putOff = () => {
    if (shown !== null) setLater((before) => [...before, shown.fact]);
    goOn();
  };
  return {
    plan,
    shown,
    isPassed,
    moves,
    rankBy,
    rank: setRanking,
    answer: (draft) => {
      // The second press of a double one, while the next question is still being worked out.
      if (shown === null || isWaiting) return;
      const before = drafts[shown.fact];
      // The same answer again would leave everything as it is, this question included.
      if (before !== undefined && draftText(before) === draftText(draft)) return putOff();
      answeredAt(profile);
      hold(shown);
      setValue(fieldName(shown.fact), draft, { shouldDirty: true });
      clearErrors(fieldName(shown.fact));
    },
    putOff,
    takeUp: () => {
      setLater([]);
      goOn();
    },
    goOn,
  };
};

/** Whether the reader is at work in the form, outside the panel. */
const isFocusBelow = (panel: HTMLElement | null): boolean => {
  const { activeElement } = document;
  return panel !== null && !panel.contains(activeElement) && activeElement?.closest('.questions') !== null;
};

/** Puts the focus on the new question once the reader has gone on to it. */
export const useFocusOnMove = (moves: number) => {
  const head = useRef<HTMLElement>(null);
  // The new question is only there once it is rendered, so the focus follows the rendering.
  useEffect(() => {
    if (moves > 0) head.current?.focus();
  }, [moves]);
  return (element: HTMLElement | null) => {
    head.current = element;
  };
};

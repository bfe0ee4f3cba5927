import type { Report } from '@huice/engine';
import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react';
import type { AnswerStore, ReadAnswers } from './answer-store.ts';
import { whenIdle } from './when-idle.ts';

/** The answers of one moment, and what comes of them. */
export interface CheckedAnswers extends ReadAnswers {
  /** Null when nothing could be worked out. */
  readonly report: Report | null;
}

const StoreContext = createContext<AnswerStore | null>(null);
const CheckedContext = createContext<CheckedAnswers | null>(null);
const AsOfContext = createContext('');

interface AnswersProviderProps {
  readonly store: AnswerStore;
  readonly value: CheckedAnswers;
  readonly children: ReactNode;
}

/** Hands the answers on once they and their result have been painted, so that nothing worked out from them holds up the next key. */
export const AnswersProvider = ({ store, value, children }: AnswersProviderProps) => {
  const [painted, show] = useState(value);
  useEffect(
    () => (painted === value ? undefined : whenIdle(() => startTransition(() => show(value)))),
    [painted, value],
  );
  return (
    <StoreContext value={store}>
      <AsOfContext value={value.asOf}>
        <CheckedContext value={painted}>{children}</CheckedContext>
      </AsOfContext>
    </StoreContext>
  );
};

const within = <T,>(value: T | null): T => {
  if (value === null) throw new Error('there are answers only within an AnswersProvider');
  return value;
};

/** The answers and what came of them, all of one moment: perhaps a moment behind the typing and the results. */
export const useCheckedAnswers = (): CheckedAnswers => within(useContext(CheckedContext));

/** Where the newest answers are, for whoever works something out later and need not be drawn at every answer. */
export const useAnswerStore = (): AnswerStore => within(useContext(StoreContext));

/** The day alone, which changes with no answer. */
export const useAsOf = (): string => useContext(AsOfContext);

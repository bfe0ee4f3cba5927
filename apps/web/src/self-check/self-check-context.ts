import { createContext, useContext } from 'react';
import type { DeskState } from '../state/use-desk.ts';
import type { Interview } from './next-step.ts';
import type { SetAside } from './step.ts';
import type { Steps } from './use-steps.ts';

/** What every step stands on. */
export interface SelfCheck {
  readonly desk: DeskState;
  readonly steps: Steps;
  readonly interview: Interview;
  readonly today: string;
  /** To what is asked next, by what is known by now. */
  readonly goOn: (aside?: SetAside) => void;
}

const SelfCheckContext = createContext<SelfCheck | null>(null);

export const SelfCheckProvider = SelfCheckContext.Provider;

export const useSelfCheck = (): SelfCheck => {
  const check = useContext(SelfCheckContext);
  if (check === null) throw new Error('useSelfCheck needs a SelfCheckProvider above it');
  return check;
};

import type { Change } from '@huice/engine';
import { createContext, useContext } from 'react';

export interface Trying {
  readonly attempt: (incentive: string, changes: readonly Change[]) => void;
  /** The incentive whose trial was just undone: its button takes the focus back, once. */
  readonly undone: string | null;
  readonly resume: () => void;
}

const TryingContext = createContext<Trying>({
  attempt: () => undefined,
  undone: null,
  resume: () => undefined,
});

export const TryingProvider = TryingContext.Provider;

export const useTrying = (): Trying => useContext(TryingContext);

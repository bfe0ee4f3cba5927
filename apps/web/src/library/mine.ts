import type { Report, Result } from '@huice/engine';
import { createContext, useContext } from 'react';
import type { Drafts } from '../state/draft.ts';
import type { Trial } from '../state/trial.ts';

/** The visitor's own answers, from the link or kept in this browser, and what comes of them on the day. */
export interface Mine {
  readonly company: string;
  readonly drafts: Drafts;
  /** What is being tried on them on another page: it counts for nothing here, and is carried along. */
  readonly trial: Trial | null;
  /** False on a first visit: results then say what is open, and nobody's status is shown. */
  readonly answered: boolean;
  readonly asOf: string;
  readonly report: Report;
  readonly results: ReadonlyMap<string, Result>;
}

const MineContext = createContext<Mine | null>(null);

export const MineProvider = MineContext.Provider;

export const useMine = (): Mine => {
  const mine = useContext(MineContext);
  if (mine === null) throw new Error('useMine needs a MineProvider above it');
  return mine;
};

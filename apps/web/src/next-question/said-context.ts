import type { Profile, Report } from '@huice/engine';
import { createContext, useContext } from 'react';
import type { Drafts } from '../state/draft.ts';

/** What has been said so far, as the results show it: all of one moment, and perhaps a moment behind the typing. */
export interface Said {
  readonly drafts: Drafts;
  /** Only what could be read. */
  readonly profile: Profile;
  readonly asOf: string;
  /** Null when nothing could be worked out. */
  readonly report: Report | null;
}

const SaidContext = createContext<Said | null>(null);

export const SaidProvider = SaidContext.Provider;

export const useSaid = (): Said => {
  const said = useContext(SaidContext);
  if (said === null) throw new Error('useSaid needs a SaidProvider above it');
  return said;
};

import { createContext, useContext } from 'react';
import type { ComparedPacks } from './compare-packs.ts';

const ComparedContext = createContext<ComparedPacks | null>(null);

export const ComparedProvider = ComparedContext.Provider;

/** The two packs that are compared: each value is told by the names of the pack that it stands in. */
export const useCompared = (): ComparedPacks => {
  const compared = useContext(ComparedContext);
  if (compared === null) throw new Error('useCompared needs a ComparedProvider above it');
  return compared;
};

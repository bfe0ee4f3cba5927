import type { Profile, Report } from '@huice/engine';
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useRef } from 'react';
import type { Drafts } from '../state/draft.ts';
import { useLater } from '../state/use-later.ts';

/** What has been said so far: all of one moment, and perhaps a moment behind the typing and the results. */
export interface Said {
  /** The company's name as typed, or empty. */
  readonly company: string;
  readonly drafts: Drafts;
  /** Only what could be read. */
  readonly profile: Profile;
  readonly asOf: string;
  /** Null when nothing could be worked out. */
  readonly report: Report | null;
}

const SaidContext = createContext<Said | null>(null);
const LatestContext = createContext<() => Said | null>(() => null);
const AsOfContext = createContext('');

interface SaidProviderProps {
  readonly value: Said;
  readonly children: ReactNode;
}

/** Hands on what was said once it has been painted, so that nothing worked out from it holds up the next key. */
export const SaidProvider = ({ value, children }: SaidProviderProps) => {
  const newest = useRef(value);
  useLayoutEffect(() => {
    newest.current = value;
  }, [value]);
  const latest = useCallback(() => newest.current, []);
  return (
    <LatestContext value={latest}>
      <AsOfContext value={value.asOf}>
        <SaidContext value={useLater(value)}>{children}</SaidContext>
      </AsOfContext>
    </LatestContext>
  );
};

const outside = 'what was said is known only within a SaidProvider';

export const useSaid = (): Said => {
  const said = useContext(SaidContext);
  if (said === null) throw new Error(outside);
  return said;
};

/** The day alone, which changes with no answer. */
export const useAsOf = (): string => useContext(AsOfContext);

/** Tells what has been said up to now, to whoever works something out later and need not be drawn at every answer. */
export const useLatestSaid = (): (() => Said) => {
  const latest = useContext(LatestContext);
  return useCallback(() => {
    const said = latest();
    if (said === null) throw new Error(outside);
    return said;
  }, [latest]);
};

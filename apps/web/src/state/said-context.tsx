import type { Profile, Report } from '@huice/engine';
import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import type { Drafts } from './draft.ts';
import type { CompanyAnswers } from './kept-answers.ts';
import { whenIdle } from './when-idle.ts';

/** What has been said so far: all of one moment, and perhaps a moment behind the typing and the results. */
export interface Said {
  /** The company's name as typed, or empty. */
  readonly company: string;
  /** As they stand on the screen, with what is tried. */
  readonly drafts: Drafts;
  /** As the company gave them, with what is tried beside them: to be carried elsewhere. */
  readonly own: CompanyAnswers;
  /** Only what could be read. */
  readonly profile: Profile;
  readonly asOf: string;
  /** Null when nothing could be worked out. */
  readonly report: Report | null;
}

/** What was said, kept beside the page: nothing is drawn anew for it but what has asked for it. */
class SaidSoFar {
  newest: Said;
  /** The newest that has been painted. */
  painted: Said;
  readonly told = new Set<() => void>();

  constructor(said: Said) {
    this.newest = said;
    this.painted = said;
  }
}

const SaidContext = createContext<SaidSoFar | null>(null);
const AsOfContext = createContext('');

interface SaidProviderProps {
  readonly value: Said;
  readonly children: ReactNode;
}

/** Hands on what was said once it has been painted, so that nothing worked out from it holds up the next key. */
export const SaidProvider = ({ value, children }: SaidProviderProps) => {
  const [held] = useState(() => new SaidSoFar(value));
  useLayoutEffect(() => {
    held.newest = value;
  }, [held, value]);
  useEffect(() => {
    if (held.painted === value) return;
    return whenIdle(() => {
      held.painted = value;
      startTransition(() => {
        for (const tell of held.told) tell();
      });
    });
  }, [held, value]);
  return (
    <SaidContext value={held}>
      <AsOfContext value={value.asOf}>{children}</AsOfContext>
    </SaidContext>
  );
};

const useHeld = (): SaidSoFar => {
  const held = useContext(SaidContext);
  if (held === null) throw new Error('what was said is known only within a SaidProvider');
  return held;
};

export const useSaid = (): Said => {
  const held = useHeld();
  const [said, set] = useState(held.painted);
  useEffect(() => {
    const tell = () => set(held.painted);
    tell();
    held.told.add(tell);
    return () => {
      held.told.delete(tell);
    };
  }, [held]);
  return said;
};

/** The day alone, which changes with no answer. */
export const useAsOf = (): string => useContext(AsOfContext);

/** Tells what has been said up to now, to whoever works something out later and need not be drawn at every answer. */
export const useLatestSaid = (): (() => Said) => {
  const held = useHeld();
  return useCallback(() => held.newest, [held]);
};

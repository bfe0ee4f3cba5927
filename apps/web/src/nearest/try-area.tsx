import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { later } from '../failure/later.tsx';
import { draftOf } from '../next-question/draft-of.ts';
import { useShelf } from '../state/pack-context.ts';
import type { DeskState } from '../state/use-desk.ts';
import { type Trying, TryingProvider } from './tried-context.ts';

interface TryAreaProps {
  readonly desk: DeskState;
  /** Called before something is tried. */
  readonly onTry?: () => void;
  readonly children: ReactNode;
}

// Nothing is tried at first.
const TriedBar = later(() => import('./tried-bar.tsx').then(({ TriedBar: of }) => of));

/** Within it a change can be tried: its answers go into the form, and a bar at the foot says so and takes them back. */
export const TryArea = ({ desk, onTry, children }: TryAreaProps) => {
  const { facts } = useShelf();
  const { trial, attempt: attemptDrafts } = desk.trying;
  const [undone, setUndone] = useState<string | null>(null);
  const [attempts, count] = useState(0);
  const attempt = useCallback<Trying['attempt']>(
    (incentive, changes) => {
      onTry?.();
      const tried = changes.flatMap(({ fact: id, answer }) => {
        const fact = facts.get(id);
        return fact === undefined ? [] : [[id, draftOf(fact, answer)] as const];
      });
      setUndone(null);
      count((before) => before + 1);
      attemptDrafts(incentive, Object.fromEntries(tried));
    },
    [facts, onTry, attemptDrafts],
  );
  const undo = () => {
    setUndone(trial?.incentive ?? null);
    desk.trying.undo();
  };
  // The same objects while nothing is undone, so that no card is drawn anew for an answer.
  const resume = useCallback(() => setUndone(null), []);
  const trying = useMemo(() => ({ attempt, undone, resume }), [attempt, undone, resume]);
  // Where the card does not come back to where it was, nothing may take the focus later on.
  useEffect(() => {
    if (undone === null) return;
    const timer = setTimeout(() => setUndone(null), 10_000);
    return () => clearTimeout(timer);
  }, [undone]);
  return (
    <TryingProvider value={trying}>
      {children}
      {trial === null || Object.keys(trial.drafts).length === 0 ? null : (
        <Suspense>
          <TriedBar trial={trial} attempts={attempts} undo={undo} keep={desk.trying.keep} />
        </Suspense>
      )}
    </TryingProvider>
  );
};

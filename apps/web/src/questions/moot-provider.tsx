import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react';
import { useCheckedAnswers } from '../state/checked-answers.tsx';
import { isAnswered } from '../state/draft.ts';
import { useShelf } from '../state/pack-context.ts';
import { inSlices } from '../state/when-idle.ts';
import { mootAnswers } from './moot-answers.ts';

const MootContext = createContext<ReadonlySet<string>>(new Set());

/** Works out, while the page is idle, which answers no longer bear on anything; those of a moment before until then. */
export const MootProvider = ({ children }: { readonly children: ReactNode }) => {
  const { calculator, asked } = useShelf();
  const { profile, drafts, asOf } = useCheckedAnswers();
  const [moot, set] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const answered = Object.keys(drafts).filter((fact) => isAnswered(drafts[fact]));
    return inSlices(mootAnswers(calculator, profile, { ...asked, asOf, answered }), (found) =>
      startTransition(() => set((before) => (isSame(before, found) ? before : found))),
    );
  }, [calculator, asked, profile, drafts, asOf]);
  return <MootContext value={moot}>{children}</MootContext>;
};

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((fact) => other.has(fact));

/** Whether the answer to this question no longer bears on anything. */
export const useIsMoot = (factId: string): boolean => useContext(MootContext).has(factId);

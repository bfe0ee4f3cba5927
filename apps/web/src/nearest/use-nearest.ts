import type { Nearest, Result } from '@huice/engine';
import { useMemo } from 'react';
import { useSaid } from '../next-question/said-context.ts';
import { useShelf } from '../state/pack-context.ts';

/** What would have to change or turn out so; null when it is settled in favour, or has ended, when no change helps. */
export const useNearest = ({ incentive, validity: { state } }: Result): Nearest | null => {
  const { calculator } = useShelf();
  const { profile, asOf } = useSaid();
  const outcome = useMemo(
    () => (state === 'ended' ? null : calculator.nearest(incentive, profile, { asOf })),
    [calculator, incentive, profile, asOf, state],
  );
  return outcome?.ok === true && outcome.value.outcome !== 'already' ? outcome.value : null;
};

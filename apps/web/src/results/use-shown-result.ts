import type { Result } from '@huice/engine';
import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../state/when-idle.ts';

/**
 * The result that the body of a card shows. In sight it is that of the moment; out of sight it may be one of a moment before, or
 * none, until the page is idle.
 */
export const useShownResult = (result: Result, isInSight: boolean): Result | null => {
  const [drawn, draw] = useState<Result | null>(null);
  useEffect(() => {
    if (drawn === result) return;
    return whenIdle(() => startTransition(() => draw(result)));
  }, [drawn, result]);
  return isInSight ? result : drawn;
};

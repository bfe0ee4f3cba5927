import type { Result } from '@huice/engine';
import { startTransition, useEffect, useState } from 'react';
import { whenPaused } from '../state/when-idle.ts';

const due = new Set<() => void>();
const fewCards = 8;

const drawSome = () => {
  const draws = [...due].slice(0, fewCards);
  for (const draw of draws) due.delete(draw);
  if (due.size > 0) whenPaused(drawSome);
  startTransition(() => {
    for (const draw of draws) draw();
  });
};

/** A few cards at a time: React goes through the whole list however many of it are drawn anew. Returns what calls it off. */
const drawLater = (draw: () => void): (() => void) => {
  if (due.size === 0) whenPaused(drawSome);
  due.add(draw);
  return () => {
    due.delete(draw);
  };
};

/**
 * The result that the body of a card shows. In sight it is that of the moment; out of sight it may be one of a moment before, or
 * none, until the page is idle.
 */
export const useShownResult = (result: Result, isInSight: boolean): Result | null => {
  const [drawn, draw] = useState<Result | null>(null);
  useEffect(() => {
    if (drawn === result) return;
    return drawLater(() => draw(result));
  }, [drawn, result]);
  return isInSight ? result : drawn;
};

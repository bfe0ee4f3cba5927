import { startTransition } from 'react';
import { whenIdle } from '../state/when-idle.ts';

/** How many are drawn before the page looks whether something more urgent has come up. */
const atATime = 4;

const waiting = new Set<() => void>();
let isUnderWay = false;

const work = () => {
  const next = [...waiting].slice(0, atATime);
  for (const draw of next) waiting.delete(draw);
  startTransition(() => {
    for (const draw of next) draw();
  });
  isUnderWay = waiting.size > 0;
  if (isUnderWay) whenIdle(work);
};

/** Draws when the page is idle, after those that asked before. Returns what calls it off. */
export const inTurn = (draw: () => void): (() => void) => {
  waiting.add(draw);
  if (!isUnderWay) {
    isUnderWay = true;
    whenIdle(work);
  }
  return () => {
    waiting.delete(draw);
  };
};

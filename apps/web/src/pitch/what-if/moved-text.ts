import type { PitchSay } from '../words/pitch-words.ts';
import { countDiffs, type ResultDiff } from './diff-results.ts';

/** `2 项上升，1 项金额变动。` Only what moved is named. */
export const movedText = (diffs: readonly ResultDiff[], say: PitchSay): string => {
  const { up, down, amounts, validity } = countDiffs(diffs);
  const parts = [
    ...(up === 0 ? [] : [say('pitch.baseline.up', { n: up })]),
    ...(down === 0 ? [] : [say('pitch.baseline.down', { n: down })]),
    ...(amounts === 0 ? [] : [say('pitch.baseline.amounts', { n: amounts })]),
    ...(validity === 0 ? [] : [say('pitch.baseline.validity', { n: validity })]),
  ];
  return `${parts.length === 0 ? say('pitch.baseline.none') : parts.join(say('list.clause'))}${say('list.stop')}`;
};

import type { Reading } from './reading.ts';

/** How many words of a file still stand for nothing. */
export const unsettled = ({ plans, words }: Pick<Reading, 'plans' | 'words'>): number =>
  words.reduce(
    (sum, own, column) => sum + own.filter(({ key }) => plans[column]?.meanings.has(key) !== true).length,
    0,
  );

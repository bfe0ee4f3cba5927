import type { Draft } from './draft.ts';

/** Which control of the question holds what is wrong. */
export const controlOf = (draft: Draft, [first]: readonly (string | number)[]): string[] => {
  if (typeof draft === 'string') return [];
  if ('picked' in draft) return ['picked'];
  // A range may be typed into the box of one figure.
  return [draft.mode === 'exact' ? 'exact' : first === 'max' ? first : 'min'];
};

import type { MouseEvent } from 'react';

/**
 * Where the keyboard goes on once the button that it pressed goes with what it did. Only for the keyboard: a finger that
 * is sent to a field calls up the letters.
 */
export const focusOnward = ({ detail }: MouseEvent, target: HTMLElement | null | undefined): void => {
  if (detail === 0) target?.focus();
};

import type { Outcome } from '@huice/engine';

/** What a test takes for granted. */
export const surely = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

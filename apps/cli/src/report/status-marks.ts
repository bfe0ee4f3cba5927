import type { Status } from '@huice/engine';

/** So that a status is never told by colour alone. */
export const statusMarks: Readonly<Record<Status, string>> = {
  eligible: '●',
  conditional: '◐',
  undetermined: '◌',
  ineligible: '○',
};

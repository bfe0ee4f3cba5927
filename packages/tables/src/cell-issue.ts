import type { Issue } from '@huice/engine';
import type { FigureTrouble } from '@huice/engine/figures';

/** What only a spreadsheet can get wrong; all else keeps the engine's code. */
export type CellIssue =
  | { readonly code: 'yes-no' }
  | { readonly code: 'option'; readonly text: string; readonly near: string | null }
  | { readonly code: FigureTrouble }
  /** A formula that failed, and one whose value was not saved with the file. */
  | { readonly code: 'formula-error' }
  | { readonly code: 'formula-unsaved' }
  | { readonly code: 'figure'; readonly issue: Issue };

/** Whether it is a word that the reader can give a meaning. */
export const isOfWords = ({ code }: CellIssue): boolean => code === 'option' || code === 'yes-no';

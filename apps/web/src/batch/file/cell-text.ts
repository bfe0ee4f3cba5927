import { unescaped } from './cell-texts.ts';
import type { Shown } from './number-format.ts';
import { numberText } from './number-text.ts';
import { isOn } from './read-xml.ts';

/** What every sheet of a workbook refers to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: readonly Shown[];
  readonly isFrom1904: boolean;
}

/** A cell as it is stored. */
export interface StoredCell {
  readonly type: string;
  readonly style: number;
  /** Null where none is stored, which is not the same as an empty one. */
  readonly value: string | null;
  readonly formula: string | null;
  /** A text that stands in the cell itself. */
  readonly own: string;
}

/** What a cell says. A formula that was never worked out says itself, with the equals sign; one that failed says how (`#REF!`). */
export const cellText = (cell: StoredCell, context: SheetContext): string =>
  (textOfType[cell.type] ?? textOfNumber)(cell, context);

type TextOf = (cell: StoredCell, context: SheetContext) => string;

const textOfNumber: TextOf = ({ value, formula, style }, { styles, isFrom1904 }) =>
  value === null || value === ''
    ? formula === null
      ? ''
      : `=${formula}`
    : numberText(value, styles[style] ?? 'number', isFrom1904);

const textOfType: Readonly<Record<string, TextOf>> = {
  s: ({ value }, { texts }) => (value === null ? '' : (texts[Number(value)] ?? '')),
  inlineStr: ({ own }) => own,
  // An empty text is what a formula gave; no value at all is a formula that was never worked out.
  str: ({ value, formula }) => (value === null && formula ? `=${formula}` : unescaped(value ?? '')),
  b: ({ value }) => (value ? (isOn(value) ? 'TRUE' : 'FALSE') : ''),
  e: ({ value }) => value || '#VALUE!',
  d: ({ value }) => (value ?? '').trim().slice(0, 10),
};

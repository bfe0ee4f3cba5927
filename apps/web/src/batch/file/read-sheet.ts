import { cellText, type SheetContext } from './cell-text.ts';
import { RichText } from './cell-texts.ts';
import { limits } from './limits.ts';
import type { Merged } from './merged-cells.ts';
import type { Refusal } from './read-result.ts';
import { isOn, readXml } from './read-xml.ts';

/** A sheet as rows of text: what a person sees in it, and what is hidden from them. */
export interface SheetRead {
  /** By their positions; none where a row shows nothing. */
  readonly rows: readonly (readonly string[] | undefined)[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly Merged[];
}

/** Thrown where a sheet is more than is taken in. */
export class ExcessError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Reads a worksheet in one pass. A formula is the value that was saved with it; one without stands as its own text with the
 * equals sign, and one that failed as the failure’s name (`#REF!`). `mostRows` ends the reading after so many that show something.
 */
export const readSheet = (xml: string, context: SheetContext, mostRows = Number.POSITIVE_INFINITY): SheetRead => {
  const sheet = new SheetListener(context);
  readXml(
    xml,
    {
      open: (name, attribute) => sheet.open(name, attribute),
      text: (name, text) => sheet.text(name, text),
      close: (name) => sheet.close(name),
    },
    () => sheet.shown > mostRows,
  );
  return sheet;
};

class SheetListener implements SheetRead {
  readonly rows: (string[] | undefined)[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merged: Merged[] = [];
  /** How many rows hold something. */
  shown = 0;
  readonly #context: SheetContext;
  readonly #rich = new RichText();
  #row = -1;
  #column = -1;
  #isCell = false;
  #type = 'n';
  #style = 0;
  #value: string | null = null;
  #formula: string | null = null;
  #width = 0;
  #areRowsHidden = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    switch (name) {
      case 'sheetFormatPr':
        this.#areRowsHidden = isOn(attribute('zeroHeight'));
        break;
      case 'col':
        if (isOn(attribute('hidden')) || Number(attribute('width') ?? 1) === 0) this.#hideColumns(attribute);
        break;
      case 'row':
        this.#openRow(attribute);
        break;
      case 'c':
        this.#openCell(attribute);
        break;
      case 'v':
        this.#value = '';
        break;
      case 'f':
        this.#formula = '';
        break;
      case 'mergeCell':
        this.#merge(attribute('ref') ?? '');
        break;
      default:
        this.#rich.open(name);
    }
  }

  text(name: string, text: string): void {
    if (!this.#isCell) return;
    if (name === 'v') this.#value += text;
    else if (name === 'f') this.#formula += text;
    else this.#rich.text(name, text);
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else this.#rich.close(name);
  }

  #closeCell(): void {
    this.#isCell = false;
    const [type, style, value, formula] = [this.#type, this.#style, this.#value, this.#formula];
    const text = cellText({ type, style, value, formula, own: this.#rich.take() }, this.#context);
    if (text !== '') this.#put(text);
  }

  #hideColumns(attribute: (name: string) => string | undefined): void {
    const [first, last] = [Number(attribute('min')), Number(attribute('max'))];
    for (let column = first; column <= Math.min(last, limits.columns); column++) this.hiddenColumns.add(column - 1);
  }

  #openRow(attribute: (name: string) => string | undefined): void {
    const place = attribute('r');
    this.#row = place === undefined ? this.#row + 1 : whole(place) - 1;
    this.#column = -1;
    const hidden = attribute('hidden');
    const isHidden = hidden === undefined ? this.#areRowsHidden && attribute('ht') === undefined : isOn(hidden);
    if (isHidden || Number(attribute('ht') ?? 1) === 0) this.hiddenRows.add(this.#row);
  }

  #openCell(attribute: (name: string) => string | undefined): void {
    const place = attribute('r');
    if (place === undefined) this.#column++;
    else [this.#row, this.#column] = placeOf(place);
    this.#type = attribute('t') ?? 'n';
    this.#style = Number(attribute('s') ?? 0);
    this.#isCell = true;
    this.#value = null;
    this.#formula = null;
    this.#rich.take();
  }

  #put(text: string): void {
    if (this.#column >= limits.columns)
      throw new ExcessError({ code: 'too-many-columns', params: { row: this.#row + 1, limit: limits.columns } });
    if (this.#row >= 2 * limits.rows) throw new ExcessError({ code: 'too-many-rows', params: { limit: limits.rows } });
    const row = this.rows[this.#row] ?? [];
    if (row.length === 0) this.shown++;
    this.#width += Math.max(0, this.#column + 1 - row.length);
    if (this.#width > limits.cells) throw new ExcessError({ code: 'too-many-cells', params: { limit: limits.cells } });
    while (row.length < this.#column) row.push('');
    row[this.#column] = text;
    this.rows[this.#row] = row;
  }

  #merge(ref: string): void {
    const [from = '', to = from] = ref.split(':');
    const [[top, left], [bottom, right]] = [placeOf(from), placeOf(to)];
    this.merged.push({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  }
}

/** `B3` is row 2, column 1. */
const placeOf = (place: string): [row: number, column: number] => {
  const [, letters, row] = /^\s{0,9}\$?([A-Z]{1,3})\$?(\d{1,7})\s{0,9}$/.exec(place) ?? [];
  if (letters === undefined || row === undefined) throw new Error('no place of a cell');
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [whole(row) - 1, column - 1];
};

const whole = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > limits.sheetRows) throw new Error('no place of a row');
  return number;
};

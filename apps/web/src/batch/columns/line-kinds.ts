import { cellAt, type Rows, rowAt, rowCount, rowsBetween } from '../file/rows.ts';
import type { Table } from '../file/table.ts';
import { headingDepth } from './heading-rows.ts';
import {
  goesOn,
  isExampleLine,
  isFigure,
  isGuideHead,
  isNeed,
  isNobody,
  isNote,
  isOrder,
  isSigner,
  isSpacedNote,
  isSum,
  isVacuous,
  maybeSum,
  plainLine,
} from './line-words.ts';
import { isUnitRow } from './unit-note.ts';

/** What a line is that is no company, and what a company stands in that is left out unless it is asked for. */
export const leftOutKinds = ['sum', 'note', 'guide', 'example', 'heading', 'formula', 'hidden-row'] as const;

export type LeftOut = (typeof leftOutKinds)[number];

/** What the reader has asked to be taken in after all; columns that the sheet hides, too. */
export type Taken = ReadonlySet<LeftOut | 'hidden-column'>;

export const nothingTaken: Taken = new Set();

/** Every line below the headings that holds something. */
export interface Lines {
  /** Their positions in the table. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** Per line, what it is: 0 for a company, else its kind by `leftOutKinds`, from 1. */
  readonly kinds: Uint8Array<ArrayBuffer>;
}

export const noLines: Lines = { places: new Uint32Array(0), kinds: new Uint8Array(0) };

/** What each line below the headings is. `nameAt`: the column of names, −1 without one. */
export const linesOf = (table: Table, header: number, nameAt: number): Lines => {
  const { rows, layout } = table;
  const hiddenRows = layout?.hiddenRows ?? new Uint32Array(0);
  const first = header + headingDepth(table, header);
  const judge = new LineJudge(rows, header, first, nameAt);
  const [places, kinds]: [number[], number[]] = [[], []];
  let hidden = 0;
  for (let row = Math.max(0, first); row < rowCount(rows); row++) {
    const kind = judge.kindOf(row);
    if (kind === 'blank') continue;
    while (hidden < hiddenRows.length && (hiddenRows[hidden] as number) < row) hidden++;
    const seen = kind === null && hiddenRows[hidden] === row ? 'hidden-row' : kind;
    places.push(row);
    kinds.push(seen === null ? 0 : leftOutKinds.indexOf(seen) + 1);
  }
  return { places: Uint32Array.from(places), kinds: Uint8Array.from(kinds) };
};

/** The positions of the rows that count as companies. A hidden line that is no company stays out with its kind. */
export const companiesAmong = ({ places, kinds }: Lines, taken: Taken): Uint32Array<ArrayBuffer> =>
  places.filter((_, at) => isTaken(kinds[at] as number, taken));

const isTaken = (kind: number, taken: Taken): boolean => kind === 0 || taken.has(leftOutKinds[kind - 1] as LeftOut);

/** Row by row from the top: what a line is may depend on the one above it. */
class LineJudge {
  readonly #rows: Rows;
  readonly #first: number;
  readonly #nameAt: number;
  readonly #headings: readonly (readonly string[])[];
  readonly #nameHeadings: ReadonlySet<string>;
  #before: LeftOut | 'blank' | null = 'guide';
  /** No company has come yet. */
  #isTop = true;

  constructor(rows: Rows, header: number, first: number, nameAt: number) {
    this.#rows = rows;
    this.#first = first;
    this.#nameAt = nameAt;
    const headings = rowsBetween(rows, header, header < 0 ? header : first);
    this.#headings = headings.map((cells) => cells.map(plainLine));
    this.#nameHeadings = new Set(headings.map((cells) => (cells[nameAt] ?? '').trim()));
  }

  kindOf(row: number): LeftOut | 'blank' | null {
    const kind = this.#judge(row);
    if (kind !== 'blank') this.#before = kind;
    if (kind === null) this.#isTop = false;
    return kind;
  }

  #judge(row: number): LeftOut | 'blank' | null {
    const name = this.#nameAt < 0 ? '' : cellAt(this.#rows, row, this.#nameAt).trim();
    // Nearly every line is a company, and its name shows it.
    if (
      !this.#isTop &&
      this.#before === null &&
      name.length > 3 &&
      !suspicious.test(name) &&
      !this.#nameHeadings.has(name)
    )
      return null;
    const cells = rowAt(this.#rows, row);
    const filled = cells.flatMap((cell, column) =>
      cell.trim() === '' ? [] : [{ cell, column, plain: plainLine(cell) }],
    );
    if (filled.length === 0) return 'blank';
    if (filled.every(({ cell }) => cell.startsWith('='))) return 'formula';
    if (this.#nameAt >= 0 && name === '' && filled.every(({ plain }) => isVacuous(plain))) return 'formula';
    if (isUnitRow(cells)) return 'guide';
    if (this.#isHeading(filled)) return 'heading';
    const plainName = name === '' ? '' : plainLine(name);
    if (this.#isTop) {
      const top = this.#topKind(filled, plainName, row);
      if (top !== null) return top;
    }
    if (isExampleLine(plainName)) return 'example';
    if (this.#isSum(filled, plainName)) return 'sum';
    return this.#isNote(filled, plainName) ? 'note' : null;
  }

  /** The headings once more, as where a list was printed page by page. */
  #isHeading(filled: readonly Filled[]): boolean {
    return (
      filled.length > 1 && this.#headings.some((cells) => filled.every(({ plain, column }) => plain === cells[column]))
    );
  }

  /** What stands between the headings and the first company. */
  #topKind(filled: readonly Filled[], name: string, row: number): LeftOut | null {
    const heads = filled.filter(({ column }) => column <= Math.max(0, this.#nameAt));
    if (heads.some(({ plain }) => isExampleLine(plain))) return 'example';
    if (filled.every(({ plain }) => isNeed(plain))) return 'guide';
    if (filled.length > 1 && heads.some(({ plain }) => isGuideHead(plain))) return 'guide';
    const orders = filled.filter(({ plain }) => isOrder(plain)).length;
    const isOrdered = name === '' || isOrder(name) ? orders * 2 >= filled.length : false;
    if (isOrdered && orders > 0 && (name !== '' || orders > 1)) return 'guide';
    const next = this.#nameAt < 0 ? '' : plainLine(cellAt(this.#rows, row + 1, this.#nameAt));
    return row === this.#first && isNobody(name) && next !== '' && !isNobody(next) ? 'example' : null;
  }

  #isSum(filled: readonly Filled[], name: string): boolean {
    if (isSum(name) || (name === '' && filled.length < 3 && isSum(filled[0]?.plain ?? ''))) return true;
    const at = filled.findIndex(({ plain }) => maybeSum(plain));
    const sum = filled[at];
    if (sum === undefined || (name !== '' && sum.column > Math.max(2, this.#nameAt))) return false;
    // Before it a group or a number may stand, but no company; after it, figures.
    if (name !== '' && name !== sum.plain && sum.column !== this.#nameAt) return false;
    return filled.slice(at + 1).every(({ plain }) => isFigure(plain)) && (filled.length > at + 1 || isSum(sum.plain));
  }

  #isNote(filled: readonly Filled[], name: string): boolean {
    const [first] = filled;
    if (first === undefined) return false;
    // `填表人 | 张三 | 审核人 | 李四`: the names of fields, each before its content.
    if (isSigner(first.plain) && filled.length <= 8 && filled.every(({ plain }, at) => at % 2 === 1 || isSigner(plain)))
      return true;
    if (
      (isNote(first.plain) || isSpacedNote(first.cell)) &&
      (name === '' || this.#nameAt === first.column || isNote(name))
    )
      return true;
    const isAlone = filled.length === 1;
    return isAlone && this.#before === 'note' && goesOn(first.cell);
  }
}

interface Filled {
  readonly cell: string;
  readonly column: number;
  readonly plain: string;
}

/** Letters with which every line that is no company betrays itself. */
const suspicious =
  /[:：=计計均汇彙累注註明备備附来源來截至止填制製表审審核复複覆批准经經手负負责責领領报報编編送日期时時间間联聯系電电话話章签簽主管校示例样樣范範必选選请請输輸第页頁共以上下本此单單位提]|total|sum|average|mean|note|remark|source|prepared|approved|checked|review|sign|date|page|example|sample|x{2}|×{2}|某|required|option|enter|fill|select|choose/i;

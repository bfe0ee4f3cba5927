import writeWorkbook, { type SheetData } from 'write-excel-file/universal';
import type { Cell, Sheet } from './sheet.ts';

/** Numbers as numbers; texts as texts, which no spreadsheet runs, whatever they begin with. The header stays in sight. */
export const toXlsx = (sheets: readonly Sheet[]): Promise<Blob> =>
  writeWorkbook(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0))) as SheetData,
      stickyRowsCount: 1,
      ...(widths === undefined ? {} : { columns: widths.map((width) => ({ width })) }),
    })),
  ).toBlob();

const cellOf = (cell: Cell, isHeader: boolean) => {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return {
    value: cell.slice(0, longest),
    type: String,
    ...(isHeader ? { fontWeight: 'bold' as const, wrap: true } : {}),
  };
};

/** What the format allows in one cell. */
const longest = 32_767;

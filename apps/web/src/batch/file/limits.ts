/** What one file may hold. Far above a city's register, far below what would fill a browser's memory. */
export const limits = {
  fileBytes: 32 * 1024 * 1024,
  /** Below the header; also what one run screens at most. */
  rows: 20_000,
  /** With those that hold nothing: as many as a sheet can have. */
  sheetRows: 1_048_576,
  columns: 300,
  cells: 2_000_000,
  cellLength: 4_000,
  /** Of all cells together, in characters. */
  textLength: 64 * 1024 * 1024,
  zipEntries: 1_000,
  /** As the archive itself declares them, pictures and the like included. */
  declaredBytes: 256 * 1024 * 1024,
  /** Of the parts that are read, counted while they are inflated. */
  inflatedBytes: 80 * 1024 * 1024,
  readSeconds: 60,
} as const;

export type { ScreenOptions } from './asked.ts';
export {
  type CodedColumn,
  type Column,
  type MembersColumn,
  noAnswer,
  noMembers,
  noWhole,
  type Table,
} from './columns/column.ts';
export { type RowScreener, rowScreener } from './rows/row-screener.ts';
export type { Screened } from './screened.ts';
export { type Screener, screener } from './screener.ts';
export { statusCodes } from './status-codes.ts';

export { type Column, type Columns, columnsOf } from './columns.ts';
export { type ColumnType, type DialectName, dialectNames } from './dialect.ts';
export { resultColumns, type Shape } from './print-query.ts';
export { profileOfRow } from './profile-of-row.ts';
export { pysparkJob } from './pyspark-job.ts';
export type { QueryOptions } from './query-options.ts';
export { type AnswerLine, lineOf, secondPass } from './second-pass.ts';
export { sqlOf } from './sql-of.ts';
export { tableSql } from './table-sql.ts';

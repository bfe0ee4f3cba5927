import type { DecidedRow, IncentiveResult } from './decide-rows.ts';

/** A decided company as one line of NDJSON. */
export const ndjsonLine = ({ company, results }: DecidedRow, echo: boolean): string =>
  `${JSON.stringify({ ...headOf(company), results, ...(echo ? { profile: company.profile } : {}) })}\n`;

/** What is wrong with a company, as one line of NDJSON. */
export const issueLine = ({ company, issues }: DecidedRow): string =>
  `${JSON.stringify({ ...headOf(company), issues })}\n`;

const headOf = ({ row, id }: DecidedRow['company']) => ({ row, ...(id === null ? {} : { id }) });

/** What is told of each incentive in a table: a column for each. */
export const told = ['status', 'validity', 'min', 'max', 'deciding'] as const;

export const tableHeadings = (incentives: readonly string[], echo: boolean): readonly string[] => [
  'row',
  'id',
  ...incentives.flatMap((id) => told.map((part) => `${id} ${part}`)),
  ...(echo ? ['profile'] : []),
];

/** `isShown`: it may be opened in a spreadsheet, where a text that begins like a formula is led by an apostrophe. */
export const csvLine = (cells: readonly (string | number | null)[], isShown: boolean): string =>
  `${cells.map((one) => csvCell(one, isShown)).join(',')}\n`;

export const tableLine = ({ company, results }: DecidedRow, echo: boolean, isShown: boolean): string =>
  csvLine(
    [
      company.row,
      company.id,
      ...results.flatMap((one) => told.map((part) => cellOf(one, part))),
      ...(echo ? [JSON.stringify(company.profile)] : []),
    ],
    isShown,
  );

const cellOf = (one: IncentiveResult, part: (typeof told)[number]): string | null =>
  part === 'deciding' ? one.deciding.join(' ') : (one[part] ?? null);

const csvCell = (value: string | number | null, isShown: boolean): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = isShown && /^[=+\-@\t\r]/.test(value) && !/^-?\d/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

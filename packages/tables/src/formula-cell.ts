import type { CellIssue } from './cell-issue.ts';

/** What stands where a formula failed (`#REF!`, `#N/A`, `Err:502`), or where its value was never saved (`=SUM(…)`); null elsewhere. */
export const formulaIssue = (cell: string): CellIssue | null => {
  const text = cell.trim();
  if (/^[=＝]./s.test(text)) return { code: 'formula-unsaved' };
  return text.length < 40 && /^(?:[#＃][a-z][a-z0-9/_]{1,24}[!?！？]?|err:\d{3})$/i.test(text)
    ? { code: 'formula-error' }
    : null;
};

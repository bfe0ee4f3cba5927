import type { Answer, Fact } from '@huice/engine';
import { cellReader } from './cell-reader.ts';
import { type ColumnPlan, nameColumn } from './column-plan.ts';
import { isExample } from './example-row.ts';
import type { Company, Problem } from './screened.ts';

/** The rows below the header as companies; blank rows and the template's example are passed over. */
export const readCompanies = (
  facts: readonly Fact[],
  rows: readonly (readonly string[])[],
  header: number,
  plans: readonly ColumnPlan[],
): readonly Company[] => {
  const nameAt = plans.findIndex(({ to }) => to === nameColumn);
  const readers = plans.flatMap(({ to, unit, meanings }, column) => {
    const fact = facts.find(({ id }) => id === to);
    return fact === undefined ? [] : [{ column, fact, read: cellReader(fact, unit, meanings) }];
  });
  return rows.flatMap((row, index) => {
    const name = nameAt < 0 ? '' : (row[nameAt] ?? '').trim();
    if (index <= header || isExample(name) || isBlank(row)) return [];
    const profile: Record<string, Answer> = {};
    const problems: Problem[] = [];
    for (const { column, fact, read } of readers) {
      const text = row[column] ?? '';
      const cell = read(text);
      if ('issue' in cell) problems.push({ column, fact: fact.id, text, issue: cell.issue });
      else if (cell.answer !== null) profile[fact.id] = cell.answer;
    }
    return [{ row: index + 1, name, profile, problems }];
  });
};

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

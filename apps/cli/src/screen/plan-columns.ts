import type { Answer, Fact } from '@huice/engine';
import {
  type CellIssue,
  type ColumnUnit,
  cellReader,
  columnUnit,
  guessColumns,
  isNamed,
  leftAside,
  nameColumn,
  type Unit,
} from '@huice/tables';
import { type Complaint, complaint, type Outcome } from '../complaint.ts';
import type { ColumnMap, MappedColumn } from './column-map.ts';
import type { CompanyRow, RowIssue } from './company-row.ts';
import type { TableHead } from './table-source.ts';

/** What one column is taken for. */
export interface PlannedColumn {
  readonly heading: string;
  readonly fact: Fact | null;
  readonly unit: Unit | null;
  readonly isId: boolean;
  /** A fact that it may well be; it is read as one only when somebody says so. */
  readonly likely: string | null;
}

/** A heading that is the very id of a fact has the units of a profile. */
const profileUnits = { money: 'yuan', share: 'ratio', quantity: 'own' } as const;

/**
 * What every column of a table holds: as the map says, else as its heading says beyond doubt. What only resembles a name is left aside and
 * told; a unit that nobody states is asked for.
 */
export const planColumns = (
  facts: readonly Fact[],
  { headings, samples }: TableHead,
  map: ColumnMap,
): Outcome<readonly PlannedColumn[]> => {
  const guesses = guessColumns(facts, headings, samples);
  const issues: Complaint[] = [...map.columns.keys(), ...(map.id === undefined ? [] : [map.id])]
    .filter((heading) => !headings.includes(heading))
    .map((heading) => complaint('screen/no-such-column', heading, 'a heading of the table'));
  const said = new Set([...map.columns.values()].map(({ fact }) => fact));
  const plans = headings.map((heading, at): PlannedColumn => {
    const plain: PlannedColumn = { heading, fact: null, unit: null, isId: heading === map.id, likely: null };
    if (plain.isId) return plain;
    const mapped = map.columns.get(heading);
    if (mapped !== undefined) {
      const cells = samples.map((row) => row[at] ?? '');
      return { ...plain, ...mappedPlan(facts, mapped, heading, cells, issues) };
    }
    const own = facts.find(({ id }) => id === heading);
    if (own !== undefined && !said.has(own.id)) return { ...plain, fact: own, unit: profileUnit(own) };
    const guess = guesses[at] ?? leftAside;
    if (guess.to === null || said.has(guess.to)) return plain;
    if (guess.to === nameColumn) return { ...plain, isId: map.id === undefined };
    const fact = facts.find(({ id }) => id === guess.to);
    if (fact === undefined || !isNamed(facts, heading, guess.to)) return { ...plain, likely: guess.to };
    return { ...plain, fact, unit: sureUnit(guess, heading, fact, issues) };
  });
  const taken = plans.flatMap(({ fact }) => fact?.id ?? []);
  for (const id of new Set(taken.filter((one, at) => taken.indexOf(one) < at)))
    issues.push(
      complaint('screen/fact-twice', id, 'each fact once', {
        columns: plans
          .filter(({ fact }) => fact?.id === id)
          .map(({ heading }) => heading)
          .join(', '),
      }),
    );
  if (taken.length === 0 && issues.length === 0)
    issues.push(complaint('screen/no-columns', headings.join(', '), 'headings that name facts'));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: plans };
};

const mappedPlan = (
  facts: readonly Fact[],
  { fact: id, unit }: MappedColumn,
  heading: string,
  cells: readonly string[],
  issues: Complaint[],
): Pick<PlannedColumn, 'fact' | 'unit'> => {
  const fact = facts.find((one) => one.id === id) ?? null;
  if (fact === null || unit !== null) return { fact, unit };
  return { fact, unit: sureUnit(columnUnit(fact, heading, cells), heading, fact, issues) };
};

/** A unit that is not in doubt; one that is joins the issues. */
const sureUnit = ({ unit, doubt }: ColumnUnit, heading: string, fact: Fact, issues: Complaint[]): Unit | null => {
  if (doubt !== null) issues.push(complaint('screen/no-unit', heading, 'a unit', { column: heading, fact: fact.id }));
  return unit;
};

const profileUnit = (fact: Fact): Unit | null =>
  fact.kind in profileUnits ? profileUnits[fact.kind as keyof typeof profileUnits] : null;

/** Reads the cells of a row by the plan. */
export const companyReader = (
  plans: readonly PlannedColumn[],
): ((row: number, cells: readonly string[]) => CompanyRow) => {
  const readers = plans.map(({ fact, unit }) => (fact === null ? null : cellReader(fact, unit)));
  const idAt = plans.findIndex(({ isId }) => isId);
  return (row, cells) => {
    const profile: Record<string, Answer> = {};
    const issues: RowIssue[] = [];
    for (const [at, read] of readers.entries()) {
      const { fact, heading } = plans[at] as PlannedColumn;
      if (read === null || fact === null) continue;
      const cell = read(cells[at] ?? '');
      if ('issue' in cell) issues.push(rowIssue(cell.issue, fact.id, heading, cells[at] ?? ''));
      else if (cell.answer !== null) profile[fact.id] = cell.answer;
    }
    return { row, id: (idAt < 0 ? undefined : cells[idAt]) || null, profile, attested: {}, issues };
  };
};

const rowIssue = (issue: CellIssue, fact: string, column: string, text: string): RowIssue => {
  if (issue.code === 'figure') return { ...issue.issue, path: [fact], column };
  const near = issue.code === 'option' && issue.near !== null ? { hint: `perhaps ${issue.near}` } : {};
  return {
    code: `cell/${issue.code}`,
    path: [fact],
    expected: 'an answer',
    received: text.slice(0, 80),
    column,
    ...near,
  };
};

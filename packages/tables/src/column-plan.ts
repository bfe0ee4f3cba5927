import type { UnitDoubt } from './column-unit.ts';
import { type Meanings, noMeanings } from './meanings.ts';
import type { Unit } from './unit.ts';

/** The column that names the company; no fact id begins so. */
export const nameColumn = '@name';

/** What one column of the file is taken for. */
export interface ColumnPlan {
  /** A fact's id, `nameColumn`, or null when the column is left aside. */
  readonly to: string | null;
  readonly unit: Unit | null;
  /** Why the unit has to be said before anything is decided. */
  readonly doubt: UnitDoubt | null;
  /** How the guess was made; null once the user has chosen. */
  readonly guess: 'exact' | 'likely' | null;
  /** What its words stand for that no option is called by. */
  readonly meanings: Meanings;
}

/** A column from which nothing is taken. */
export const leftAside: ColumnPlan = { to: null, unit: null, doubt: null, guess: null, meanings: noMeanings };

/** Facts or the name that more than one column is taken for, which has to be mended before anything is decided. */
export const repeated = (plans: readonly ColumnPlan[]): ReadonlySet<string> => {
  const taken = plans.flatMap(({ to }) => (to === null ? [] : [to]));
  return new Set(taken.filter((to, index) => taken.indexOf(to) < index));
};

import { type Possible, Residual } from '../diagram/residual.ts';
import { type Outcome, ok, under } from '../issue.ts';
import { type CalendarDate, parseCalendarDate } from '../value/calendar-date.ts';
import type { Checker } from './checker.ts';
import { type Knowledge, parseKnowledge, possibleCells } from './knowledge.ts';
import type { CheckOptions } from './profile.ts';

/** One company on one day: what every question about it starts from. */
export interface Situation {
  readonly asOf: CalendarDate;
  readonly knowledge: Knowledge;
  readonly possible: Possible;
  readonly residual: Residual;
}

/** Reads a profile and the day; or everything that is wrong with either. */
export const situationOf = (house: Checker, profile: unknown, options: CheckOptions): Outcome<Situation> => {
  // Callers without types may leave it out; it is never read from a clock instead.
  const asOf = parseCalendarDate(typeof options?.asOf === 'string' ? options.asOf : '');
  const knowledge = parseKnowledge(house, profile, options?.attested);
  if (!asOf.ok || !knowledge.ok) {
    const dateIssues = asOf.ok ? [] : under(['asOf'], asOf.issues);
    return { ok: false, issues: [...dateIssues, ...(knowledge.ok ? [] : knowledge.issues)] };
  }
  const possible = possibleCells(house.diagram, knowledge.value);
  const residual = new Residual(house.diagram, possible);
  return ok({ asOf: asOf.value, knowledge: knowledge.value, possible, residual });
};

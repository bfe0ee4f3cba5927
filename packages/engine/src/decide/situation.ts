import { type Possible, Residual } from '../diagram/residual.ts';
import { fail, type Issue, issue, type Outcome, ok, refusal, under } from '../issue.ts';
import { type CalendarDate, parseCalendarDate } from '../value/calendar-date.ts';
import type { Checker } from './checker.ts';
import { type Knowledge, parseKnowledge, possibleCells } from './knowledge.ts';
import type { CheckOptions } from './profile.ts';
import { anything, type OptionCheck, readOptions } from './read-options.ts';

/** One company on one day: what every question about it starts from. */
export interface Situation {
  readonly asOf: CalendarDate;
  readonly knowledge: Knowledge;
  readonly possible: Possible;
  readonly residual: Residual;
}

/** Reads a profile and the options, with those that a question has beside the day; or everything that is wrong with either. */
export const situationOf = <Options extends CheckOptions = CheckOptions>(
  house: Checker,
  profile: unknown,
  options: Options,
  more?: Readonly<Partial<Record<Exclude<keyof Options, keyof CheckOptions>, OptionCheck>>>,
): Outcome<Situation & { readonly options: Partial<Options> }> => {
  const issues: Issue[] = [];
  const read = readOptions(options, { ...more, asOf: anything, attested: anything }, issues);
  const asOf = dayOf(read.asOf);
  if (!asOf.ok) issues.push(...under(['asOf'], asOf.issues));
  const knowledge = parseKnowledge(house, profile, read.attested);
  if (!asOf.ok || !knowledge.ok || issues.length > 0)
    return refusal([...issues, ...(knowledge.ok ? [] : knowledge.issues)]);
  const possible = possibleCells(house.diagram, knowledge.value);
  const residual = new Residual(house.diagram, possible);
  return ok({ asOf: asOf.value, knowledge: knowledge.value, possible, residual, options: read as Partial<Options> });
};

/** Callers without types may leave it out, or pass a Date, which is no day before a time zone is chosen. Never read from a clock. */
const dayOf = (asOf: unknown): Outcome<CalendarDate> =>
  typeof asOf === 'string'
    ? parseCalendarDate(asOf)
    : fail(
        issue(
          'date/not-a-date',
          [],
          'a day as text, such as "2026-11-29"',
          asOf === undefined ? 'nothing' : 'something else',
        ),
      );

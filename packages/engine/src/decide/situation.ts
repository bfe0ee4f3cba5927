import { fail, type Issue, issue, type Outcome, ok, refusal, under } from '../issue.ts';
import { plainCopy, profileBounds } from '../language/plain-copy.ts';
import { type CalendarDate, calendar, parseCalendarDate } from '../value/calendar-date.ts';
import { unknownName } from '../value/unknown-name.ts';
import type { CompiledIncentive } from './compiled-incentive.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Knowledge } from './knowledge.ts';
import type { CheckOptions, SituationOptions } from './profile.ts';
import { readKnowledge } from './read-knowledge.ts';
import { anything, type OptionCheck, readOptions } from './read-options.ts';

/** One company on one day: what every question about it starts from. */
export interface Situation {
  readonly asOf: CalendarDate;
  readonly knowledge: Knowledge;
  /** Those that are asked about, in the order of their ids. */
  readonly incentives: readonly CompiledIncentive[];
}

/** Reads a profile and the options, with those that a question has beside the day; or everything that is wrong with either. */
export const situationOf = <Options extends SituationOptions = CheckOptions>(
  pack: CompiledPack,
  profile: unknown,
  options: Options,
  more?: Readonly<Partial<Record<Exclude<keyof Options, keyof CheckOptions>, OptionCheck>>>,
): Outcome<Situation & { readonly options: Partial<Options> }> => {
  const issues: Issue[] = [];
  const read = readOptions(options, { ...more, asOf: anything, attested: anything, incentives: aList }, issues);
  const asOf = dayOf(read.asOf);
  if (!asOf.ok) issues.push(...under(['asOf'], asOf.issues));
  const asked = read.incentives === undefined ? pack.incentives : chosen(pack, read.incentives, issues);
  // Without a day, the profile is read for what is wrong with it.
  const day = asOf.ok ? asOf.value : (calendar.minimum as CalendarDate);
  const knowledge = readKnowledge(pack, profile, day, read.attested);
  if (!asOf.ok || !knowledge.ok || issues.length > 0)
    return refusal([...issues, ...(knowledge.ok ? [] : knowledge.issues)]);
  const incentives = pack.hasVersions ? asked.map((one) => one.at(asOf.value)) : asked;
  return ok({ asOf: asOf.value, knowledge: knowledge.value, incentives, options: read as Partial<Options> });
};

const aList: OptionCheck = (ids) => (Array.isArray(ids) ? undefined : 'a list');

/** The incentives of these ids, each once; what is no such id joins the issues. */
const chosen = (pack: CompiledPack, ids: unknown, issues: Issue[]): readonly CompiledIncentive[] => {
  const { copy, issues: unreadable } = plainCopy(ids, profileBounds);
  issues.push(...under(['incentives'], unreadable));
  const wanted = new Set<unknown>();
  ((copy ?? []) as readonly string[]).forEach((id, at) => {
    wanted.add(id);
    if (!pack.incentiveById.has(id)) issues.push(unknownIncentive(pack, id, ['incentives', at]));
  });
  return pack.incentives.filter(({ id }) => wanted.has(id));
};

export const unknownIncentive = (pack: CompiledPack, id: string, path: Issue['path']): Issue =>
  unknownName('ask/unknown-incentive', path, 'an incentive', id, pack.incentiveById);

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

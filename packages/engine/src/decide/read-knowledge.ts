import type { Figures, Place } from '../diagram/fact-space.ts';
import { Residual } from '../diagram/residual.ts';
import type { Variable } from '../diagram/variables.ts';
import { type Issue, issue, maxIssues, type Outcome, ok, refusal, shown, under } from '../issue.ts';
import { partsOf } from '../language/figures.ts';
import { plainCopy, profileBounds } from '../language/plain-copy.ts';
import type { Term } from '../language/term.ts';
import type { CalendarDate } from '../value/calendar-date.ts';
import { unknownName } from '../value/unknown-name.ts';
import { suggesting } from './answer.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { dayPlace } from './day-place.ts';
import { type Knowledge, onlyCell } from './knowledge.ts';
import { KnownFigures } from './known-figures.ts';
import type { Given } from './report.ts';
import { workedOut } from './worked-out.ts';
import { isRecord, wrongKind } from './wrong-kind.ts';

/** How many entries a profile may have beyond one for each fact, before it is refused as a whole. */
const spare = 64;

const none: readonly Issue[] = [];

/** Reads a profile and what is attested, for the day to which ages are counted; every issue at once, up to a thousand. */
export const readKnowledge = (
  pack: CompiledPack,
  profile: unknown,
  asOf: CalendarDate,
  attested?: unknown,
): Outcome<Knowledge> => {
  const { diagram, judgements, readers, placeOf, anything } = pack;
  const issues: Issue[] = [];
  const given = new Map<string, Given>();
  const found = new Map<string, boolean>();
  const answers = new Array<string>(placeOf.size).fill('');
  const possible = anything.slice();
  readEach('fact', 'answer', profile, [], readers, issues, (id, reader, answer) => {
    const outcome = reader.read(answer);
    if (!outcome.ok) return suggesting(reader.fact, answer, outcome.issues, issues.length);
    if (outcome.value === null) return none;
    const { key, given: said, cells } = outcome.value;
    given.set(id, said);
    answers[reader.place] = key;
    for (const [at, level] of reader.levels.entries()) possible[level] = cells[at] as Uint8Array;
    return none;
  });
  if (attested !== undefined)
    readEach('judgement', 'true or false', attested, ['attested'], judgements, issues, (id, _, is) => {
      if (is === null || is === undefined) return [];
      if (typeof is !== 'boolean') return [wrongKind('true or false', is)];
      found.set(id, is);
      answers[placeOf.get(`?${id}`) as number] = String(is);
      const level = diagram.variables.level({ judgement: id });
      if (level !== undefined) possible[level] = onlyCell(is);
      return [];
    });
  const figures: Figures = { answered: given, asOf };
  if (issues.length === 0 && pack.terms.size > 0) issues.push(...relate(pack, figures, answers, possible));
  if (issues.length > 0) return refusal(issues);
  const residual = new Residual(diagram, possible, figures);
  const read = { figures, attested: found, answers, possible, residual };
  if (pack.terms.size === 0) return ok({ given, ...read });
  const { terms, facts } = pack;
  const workOut = (id: string) => workedOut(terms.get(id) as Term, facts, given, asOf);
  return ok({ given: new KnownFigures(given, terms.keys(), workOut), ...read });
};

/** What the answers say of one another through terms; what they say against one another is an issue. */
const relate = (
  { groups, related, readers, diagram, terms, placeOf }: CompiledPack,
  figures: Figures,
  answers: string[],
  possible: Uint8Array[],
): readonly Issue[] => {
  const day = placeOf.get(dayPlace);
  if (day !== undefined) answers[day] = figures.asOf;
  for (const { level, group } of groups) possible[level] = group.possible(figures);
  return related.flatMap((group) => {
    const said = group.terms.filter(({ id }) => figures.answered.has(id));
    const [first] = said;
    if (first === undefined) return [];
    if (!group.possible(figures).includes(1))
      return [
        issue(
          'profile/at-odds',
          [first.id],
          'a figure that goes with what it is worked out of',
          'one that does not',
          { fact: first.id },
          `answer ${partsOf(first.id, terms).join(', ')}, or this figure`,
        ),
      ];
    const keep = (level: number, placesIn: (cell: number) => readonly Place[]) => {
      possible[level] = (possible[level] as Uint8Array).map((is, cell) =>
        Number(is === 1 && group.canStand(placesIn(cell), figures)),
      );
    };
    for (const { id } of group.facts)
      for (const level of readers.get(id)?.levels ?? []) {
        const { scale } = diagram.variables.list[level] as Extract<Variable, { kind: 'scale' }>;
        keep(level, (cell) => [{ figure: id, lower: scale.cuts[cell - 1], upper: scale.cuts[cell] }]);
      }
    // A term that lies within a group is part of it, and has been heard.
    for (const { level, group: within } of groups)
      if (said.some(({ id }) => !within.has(id)) && within.facts.some(({ id }) => group.has(id)))
        keep(level, (region) => within.placesIn(region));
    return [];
  });
};

/** Keeps what is said of each of the known facts or judgements; what is wrong with it joins the issues. */
const readEach = <Known>(
  kind: 'fact' | 'judgement',
  sort: string,
  input: unknown,
  path: Issue['path'],
  known: ReadonlyMap<string, Known>,
  issues: Issue[],
  keep: (id: string, about: Known, answer: unknown) => readonly Issue[],
): void => {
  const most = known.size + spare;
  const bounds = { ...profileBounds, values: profileBounds.values + 4 * known.size, keys: most };
  const { copy, issues: unreadable } = plainCopy(input, bounds);
  issues.push(...under(path, unreadable));
  if (!isRecord(copy)) {
    if (unreadable.length === 0)
      issues.push(issue('profile/not-an-object', path, `an object from ${kind} id to ${sort}`, shown(copy)));
    return;
  }
  // One complaint is enough about an answer that could only be read in part.
  const unread = unreadable.map(({ path: [key] }) => key);
  for (const id of Object.keys(copy)) {
    if (issues.length > maxIssues) break;
    if (unread.includes(id)) continue;
    const about = known.get(id);
    if (about === undefined) {
      const expected = `a ${kind} of the pack`;
      issues.push(unknownName(`profile/unknown-${kind}`, [...path, id], expected, id, known, issues.length));
      continue;
    }
    const wrong = keep(id, about, copy[id]);
    if (wrong.length > 0) issues.push(...under([...path, id], wrong));
  }
};

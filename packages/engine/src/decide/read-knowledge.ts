import { Residual } from '../diagram/residual.ts';
import { type Issue, issue, maxIssues, type Outcome, ok, refusal, shown, under } from '../issue.ts';
import { plainCopy, profileBounds } from '../language/plain-copy.ts';
import { unknownName } from '../value/unknown-name.ts';
import { suggesting } from './answer.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { type Knowledge, onlyCell } from './knowledge.ts';
import type { Given } from './report.ts';
import { isRecord, wrongKind } from './wrong-kind.ts';

/** How many entries a profile may have beyond one for each fact, before it is refused as a whole. */
const spare = 64;

const none: readonly Issue[] = [];

/** Reads a profile and what is attested; every issue at once, up to a thousand. */
export const readKnowledge = (pack: CompiledPack, profile: unknown, attested?: unknown): Outcome<Knowledge> => {
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
  if (issues.length > 0) return refusal(issues);
  return ok({ given, attested: found, answers, possible, residual: new Residual(diagram, possible) });
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

import { Residual } from '../diagram/residual.ts';
import { fail, type Issue, issue, maxIssues, type Outcome, ok, refusal, shown, under } from '../issue.ts';
import type { Judgement } from '../language/fact.ts';
import { plainCopy, profileBounds } from '../language/plain-copy.ts';
import { unknownName } from '../value/unknown-name.ts';
import { suggesting } from './answer.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Answered, FactReader } from './fact-reader.ts';
import { type Knowledge, onlyCell } from './knowledge.ts';
import type { Given } from './report.ts';
import { isRecord, wrongKind } from './wrong-kind.ts';

/** How many entries a profile may have beyond one for each fact, before it is refused as a whole. */
const spare = 64;

/** Reads a profile and what is attested; every issue at once, up to a thousand. */
export const readKnowledge = (pack: CompiledPack, profile: unknown, attested?: unknown): Outcome<Knowledge> => {
  const { diagram, facts, judgements, readers, anything } = pack;
  const issues: Issue[] = [];
  const given = new Map<string, Given>();
  const found = new Map<string, boolean>();
  const answers = new Array<string>(facts.size + judgements.size).fill('');
  const possible = anything.slice();
  readEach(
    'fact',
    'answer',
    profile,
    [],
    readers,
    readFact,
    issues,
    (id, { place, levels }, { key, given: one, cells }) => {
      given.set(id, one);
      answers[place] = key;
      for (let at = 0; at < levels.length; at++) possible[levels[at] as number] = cells[at] as Uint8Array;
    },
  );
  const keep = (id: string, _: Judgement, is: boolean) => found.set(id, is);
  if (attested !== undefined)
    readEach('judgement', 'true or false', attested, ['attested'], judgements, readFinding, issues, keep);
  if (issues.length > 0) return refusal(issues);
  if (found.size > 0) {
    diagram.variables.list.forEach((variable, level) => {
      const value = variable.kind === 'judgement' ? found.get(variable.judgement) : undefined;
      if (value !== undefined) possible[level] = onlyCell(value);
    });
    let place = facts.size;
    for (const id of judgements.keys()) answers[place++] = String(found.get(id) ?? '');
  }
  return ok({ given, attested: found, answers, possible, residual: new Residual(diagram, possible) });
};

const readFact = (reader: FactReader, answer: unknown, before: number): Outcome<Answered | null> => {
  const outcome = reader.read(answer);
  return outcome.ok ? outcome : { ok: false, issues: suggesting(reader.fact, answer, outcome.issues, before) };
};

const readFinding = (_: Judgement, answer: unknown): Outcome<boolean | null> => {
  if (answer === null || answer === undefined) return ok(null);
  return typeof answer === 'boolean' ? ok(answer) : fail(wrongKind('true or false', answer));
};

/** Keeps what is said of each of the known facts or judgements; what is wrong with it joins the issues. */
const readEach = <Known, T>(
  kind: 'fact' | 'judgement',
  sort: string,
  input: unknown,
  path: Issue['path'],
  known: ReadonlyMap<string, Known>,
  read: (about: Known, answer: unknown, before: number) => Outcome<T | null>,
  issues: Issue[],
  keep: (id: string, about: Known, said: T) => void,
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
    const outcome = read(about, copy[id], issues.length);
    if (!outcome.ok) issues.push(...under([...path, id], outcome.issues));
    else if (outcome.value !== null) keep(id, about, outcome.value);
  }
};

import type { Diagram } from '../diagram/diagram.ts';
import type { Possible } from '../diagram/residual.ts';
import { figureOf, type Scale } from '../diagram/scale.ts';
import { NO, type Variable, widthOf, YES } from '../diagram/variables.ts';
import { type Issue, issue, type Outcome, ok, shown, under } from '../issue.ts';
import type { Pack } from '../language/pack.ts';
import { plainCopy, profileBounds } from '../language/plain-copy.ts';
import { nearestName } from '../value/nearest-name.ts';
import { readAnswer } from './answer.ts';
import type { Given } from './report.ts';

/** Everything that is known: the answers in normal form, and what each judgement was found to be. */
export interface Knowledge {
  /** Fact id → answer; a fact that is not known is not in it. */
  readonly given: ReadonlyMap<string, Given>;
  readonly attested: ReadonlyMap<string, boolean>;
}

/** How many entries a profile may have beyond one for each fact, before it is refused as a whole. */
const spare = 64;

/** Reads a profile and what is attested; every issue at once. */
export const parseKnowledge = (pack: Pack, profile: unknown, attested: unknown = {}): Outcome<Knowledge> => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const judgements = new Set(pack.judgements.map(({ id }) => id));
  const issues: Issue[] = [];
  const given = new Map<string, Given>();
  for (const [id, answer] of entries(profile, facts.size, [], 'an object from fact id to answer', issues)) {
    const fact = facts.get(id);
    if (fact === undefined) {
      issues.push(unknownName('profile/unknown-fact', [id], 'a fact of the pack', id, [...facts.keys()]));
      continue;
    }
    const parsed = readAnswer(fact, answer);
    if (!parsed.ok) issues.push(...under([id], parsed.issues));
    else if (parsed.value !== null) given.set(id, parsed.value);
  }
  const settled = new Map<string, boolean>();
  for (const [id, answer] of entries(
    attested,
    judgements.size,
    ['attested'],
    'an object from judgement id to true or false',
    issues,
  )) {
    const path = ['attested', id];
    if (!judgements.has(id))
      issues.push(unknownName('profile/unknown-judgement', path, 'a judgement of the pack', id, [...judgements]));
    else if (typeof answer === 'boolean') settled.set(id, answer);
    else if (answer !== null && answer !== undefined)
      issues.push(issue('profile/wrong-kind', path, 'true or false', shown(answer)));
  }
  return issues.length > 0 ? { ok: false, issues } : ok({ given, attested: settled });
};

const entries = (
  value: unknown,
  known: number,
  path: Issue['path'],
  expected: string,
  issues: Issue[],
): readonly (readonly [string, unknown])[] => {
  const { depth, values, entries: most } = profileBounds;
  const bounds = { depth, values: values + 4 * known, entries: Math.max(most, known + spare) };
  const { copy, issues: unreadable } = plainCopy(value, bounds);
  issues.push(...under(path, unreadable));
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) {
    if (unreadable.length === 0) issues.push(issue('profile/not-an-object', path, expected, shown(copy)));
    return [];
  }
  // One complaint is enough about an answer that could only be read in part.
  const unread = new Set(unreadable.map(({ path: [key] }) => key));
  const found = Object.entries(copy).filter(([key]) => !unread.has(key));
  if (found.length <= known + spare) return found;
  issues.push(issue('input/too-large', path, `at most ${known + spare} entries`, `${found.length}`));
  return [];
};

const unknownName = (
  code: Issue['code'],
  path: Issue['path'],
  expected: string,
  id: string,
  known: readonly string[],
): Issue => {
  const near = nearestName(id, known);
  return issue(
    code,
    path,
    expected,
    shown(id),
    near === undefined ? {} : { hint: `did you mean "${near}"?`, params: { near } },
  );
};

/** The cells that the knowledge leaves possible, level by level. */
export const possibleCells = ({ variables }: Diagram, { given, attested }: Knowledge): Possible =>
  variables.list.map((variable) => {
    if (variable.kind === 'judgement') return only(attested.get(variable.judgement));
    return cellsFor(variable, given.get(variable.fact));
  });

const only = (value: boolean | undefined): Uint8Array => {
  if (value === undefined) return Uint8Array.of(1, 1);
  return value ? Uint8Array.of(0, 1) : Uint8Array.of(1, 0);
};

/** The cells of one level that an answer leaves possible. */
export const cellsFor = (variable: Exclude<Variable, { kind: 'judgement' }>, given: Given | undefined): Uint8Array => {
  const cells = new Uint8Array(widthOf(variable));
  if (given === undefined) return cells.fill(1);
  switch (variable.kind) {
    case 'boolean':
      return only(given.kind === 'value' ? given.value === true : undefined);
    case 'member': {
      const { includes, excludes } = given as Extract<Given, { kind: 'set' }>;
      cells[YES] = excludes.includes(variable.option) ? 0 : 1;
      cells[NO] = includes.includes(variable.option) ? 0 : 1;
      return cells;
    }
    case 'choice': {
      const options = given.kind === 'any-of' ? given.options : [(given as Extract<Given, { kind: 'value' }>).value];
      variable.options.forEach((option, cell) => {
        if (options.includes(option)) cells[cell] = 1;
      });
      return cells;
    }
    case 'scale': {
      const [first, last] = scaleCells(variable.scale, given);
      return cells.fill(1, first, last + 1);
    }
  }
};

/** The first and the last cell that an answer leaves possible. */
const scaleCells = (scale: Scale, given: Given): readonly [number, number] => {
  const cellOf = (text: string) => scale.cellOf(figureOf(scale.fact, text));
  if (given.kind === 'value') {
    const cell = cellOf(String(given.value));
    return [cell, cell];
  }
  const { min, max } = given as Extract<Given, { kind: 'range' }>;
  return [min === null ? 0 : cellOf(min), max === null ? scale.cells - 1 : cellOf(max)];
};

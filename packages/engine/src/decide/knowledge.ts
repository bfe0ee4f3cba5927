import type { Diagram } from '../diagram/diagram.ts';
import type { Possible } from '../diagram/residual.ts';
import { figureOf, type Scale } from '../diagram/scale.ts';
import { NO, type Variable, widthOf, YES } from '../diagram/variables.ts';
import { fail, type Issue, issue, maxIssues, type Outcome, ok, refusal, shown, under } from '../issue.ts';
import type { Judgement } from '../language/fact.ts';
import { plainCopy, profileBounds } from '../language/plain-copy.ts';
import { unknownName } from '../value/unknown-name.ts';
import { readAnswer } from './answer.ts';
import type { Checker } from './checker.ts';
import type { Given, Range } from './report.ts';
import { isRecord, wrongKind } from './wrong-kind.ts';

/** Everything that is known: the answers in normal form, and what each judgement was found to be. */
export interface Knowledge {
  /** Fact id → answer; a fact that is not known is not in it. */
  readonly given: ReadonlyMap<string, Given>;
  readonly attested: ReadonlyMap<string, boolean>;
}

/** How many entries a profile may have beyond one for each fact, before it is refused as a whole. */
const spare = 64;

/** Reads a profile and what is attested; every issue at once, up to a thousand. */
export const parseKnowledge = (house: Checker, profile: unknown, attested: unknown = {}): Outcome<Knowledge> => {
  const issues: Issue[] = [];
  const knowledge = {
    given: readEach('fact', 'answer', profile, [], house.facts, readAnswer, issues),
    attested: readEach('judgement', 'true or false', attested, ['attested'], house.judgements, readFinding, issues),
  };
  return issues.length > 0 ? refusal(issues) : ok(knowledge);
};

const readFinding = (_: Judgement, answer: unknown): Outcome<boolean | null> => {
  if (answer === null || answer === undefined) return ok(null);
  return typeof answer === 'boolean' ? ok(answer) : fail(wrongKind('true or false', answer));
};

/** What is said of each of the known facts or judgements; what is wrong with it joins the issues. */
const readEach = <Known, T>(
  kind: 'fact' | 'judgement',
  sort: string,
  input: unknown,
  path: Issue['path'],
  known: ReadonlyMap<string, Known>,
  read: (about: Known, answer: unknown, before: number) => Outcome<T | null>,
  issues: Issue[],
): ReadonlyMap<string, T> => {
  const most = known.size + spare;
  const bounds = { ...profileBounds, values: profileBounds.values + 4 * known.size, keys: most };
  const { copy, issues: unreadable } = plainCopy(input, bounds);
  issues.push(...under(path, unreadable));
  const found = new Map<string, T>();
  if (!isRecord(copy)) {
    if (unreadable.length === 0)
      issues.push(issue('profile/not-an-object', path, `an object from ${kind} id to ${sort}`, shown(copy)));
    return found;
  }
  // One complaint is enough about an answer that could only be read in part.
  const unread = new Set(unreadable.map(({ path: [key] }) => key));
  for (const [id, answer] of Object.entries(copy)) {
    if (issues.length > maxIssues) break;
    if (unread.has(id)) continue;
    const about = known.get(id);
    if (about === undefined) {
      const expected = `a ${kind} of the pack`;
      issues.push(unknownName(`profile/unknown-${kind}`, [...path, id], expected, id, known, issues.length));
      continue;
    }
    const outcome = read(about, answer, issues.length);
    if (!outcome.ok) issues.push(...under([...path, id], outcome.issues));
    else if (outcome.value !== null) found.set(id, outcome.value);
  }
  return found;
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
  const cellOf = (text: string, beside?: 'above' | 'below' | false) => {
    const figure = figureOf(scale.fact, text);
    return beside ? scale.cellBeside(figure, beside) : scale.cellOf(figure);
  };
  if (given.kind === 'value') {
    const cell = cellOf(String(given.value));
    return [cell, cell];
  }
  const { min, max, minExclusive, maxExclusive } = given as Range;
  return [
    min === null ? 0 : cellOf(min, minExclusive && 'above'),
    max === null ? scale.cells - 1 : cellOf(max, maxExclusive && 'below'),
  ];
};

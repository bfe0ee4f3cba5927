import { fail, type Issue, issue, type Outcome, ok, shown, unreachable } from '../issue.ts';
import type { ChoiceFact, ChoicesFact, Fact } from '../language/fact.ts';
import { plainCopy, profileBounds } from '../language/plain-copy.ts';
import { unknownName } from '../value/unknown-name.ts';
import { readFigures } from './figure-answer.ts';
import type { Given } from './report.ts';
import { isRecord, strayKeys, wrongKind } from './wrong-kind.ts';

/**
 * Reads one answer to one fact into its normal form; `null` for "not known". Paths in issues start at the answer itself.
 * See `Profile` for what an answer may look like.
 */
export const parseAnswer = (fact: Fact, answer: unknown): Outcome<Given | null> => {
  const { copy, issues } = plainCopy(answer, profileBounds);
  return issues.length > 0 ? { ok: false, issues } : readAnswer(fact, copy);
};

/** The same for an answer that is known to be plain data, with so many issues found before it. */
export const readAnswer = (fact: Fact, answer: unknown, before = 0): Outcome<Given | null> => {
  if (answer === null || answer === undefined) return ok(null);
  switch (fact.kind) {
    case 'boolean':
      return readBoolean(answer);
    case 'choice':
      return readChoice(fact, answer, before);
    case 'choices':
      return readChoices(fact, answer, before);
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return readFigures(fact, answer);
    default:
      return unreachable(fact);
  }
};

type WrongAmong = (list: readonly unknown[], path: Issue['path']) => Issue[];

const readBoolean = (answer: unknown): Outcome<Given | null> => {
  const expected = 'true or false';
  if (typeof answer === 'boolean') return leaving([answer], 2);
  return readAnyOf(answer, expected, 2, (list, path) =>
    list.flatMap((one, index) => (typeof one === 'boolean' ? [] : [wrongKind(expected, one, [...path, index])])),
  );
};

const readChoice = (fact: ChoiceFact, answer: unknown, before: number): Outcome<Given | null> => {
  if (typeof answer === 'string') {
    if (fact.options.some(({ id }) => id === answer)) return leaving([answer], fact.options.length);
    return { ok: false, issues: wrongOptions(fact, [answer], [], before).map((wrong) => ({ ...wrong, path: [] })) };
  }
  const expected = 'one option, or { "anyOf": [options] }';
  return readAnyOf(answer, expected, fact.options.length, (list, path) => wrongOptions(fact, list, path, before));
};

const readAnyOf = (answer: unknown, expected: string, all: number, wrongAmong: WrongAmong): Outcome<Given | null> => {
  if (!isRecord(answer) || !Array.isArray(answer['anyOf'])) return fail(wrongKind(expected, answer));
  const list = answer['anyOf'];
  const issues = strayKeys(answer, ['anyOf'], expected);
  issues.push(...(tooMany(list, all, ['anyOf']) ?? wrongAmong(list, ['anyOf'])));
  return issues.length > 0 ? { ok: false, issues } : leaving([...new Set(list as string[])], all);
};

/** What an answer says that leaves these values possible, out of so many. */
const leaving = (left: readonly (string | boolean)[], all: number): Outcome<Given | null> => {
  const [value] = left;
  if (value === undefined) {
    const hint = 'leave the fact out when it is not known';
    return fail(issue('profile/nothing-possible', ['anyOf'], 'at least one possible answer', 'none', undefined, hint));
  }
  if (left.length === 1) return ok({ kind: 'value', value });
  return ok(left.length === all ? null : { kind: 'any-of', options: sorted(left as readonly string[]) });
};

const readChoices = (fact: ChoicesFact, answer: unknown, before: number): Outcome<Given | null> => {
  const expected = 'a list of options (exactly these), or { "includes": [...], "excludes": [...] }';
  if (Array.isArray(answer)) {
    const issues = wrongOptions(fact, answer, [], before);
    const said = new Set(answer);
    const others = [...idsOf(fact)].filter((id) => !said.has(id));
    return issues.length > 0 ? { ok: false, issues } : readSet(fact, answer, others);
  }
  if (!isRecord(answer)) return fail(wrongKind(expected, answer));
  const { includes = [], excludes = [] } = answer;
  const issues = [
    ...strayKeys(answer, ['includes', 'excludes'], expected),
    ...wrongList(fact, includes, 'includes', before),
    ...wrongList(fact, excludes, 'excludes', before),
  ];
  return issues.length > 0
    ? { ok: false, issues }
    : readSet(fact, (includes ?? []) as string[], (excludes ?? []) as string[]);
};

const wrongList = (fact: ChoicesFact, list: unknown, key: string, before: number): Issue[] => {
  if (list === null) return [];
  return Array.isArray(list) ? wrongOptions(fact, list, [key], before) : [wrongKind('a list of options', list, [key])];
};

const readSet = (
  fact: ChoicesFact,
  includes: readonly string[],
  excludes: readonly string[],
): Outcome<Given | null> => {
  const issues = excludes.flatMap((option, index) =>
    includes.includes(option)
      ? [issue('profile/contradiction', ['excludes', index], 'an option that is not also included', shown(option))]
      : [],
  );
  if (issues.length > 0) return { ok: false, issues };
  const settled = includes.length + excludes.length;
  const exact = settled === fact.options.length;
  return ok(settled === 0 ? null : { kind: 'set', includes: sorted(includes), excludes: sorted(excludes), exact });
};

const sorted = (options: readonly string[]): string[] => [...options].sort();

const idsOf = (fact: ChoiceFact | ChoicesFact) => new Set(fact.options.map(({ id }) => id));

/** Some over what there is may be a mistake of each; many more are not looked at one by one. */
const tooMany = (list: readonly unknown[], all: number, path: Issue['path']): Issue[] | undefined =>
  list.length > 2 * all + 16 ? [issue('input/too-large', path, `at most ${all} options`, `${list.length}`)] : undefined;

const wrongOptions = (
  fact: ChoiceFact | ChoicesFact,
  options: readonly unknown[],
  path: Issue['path'],
  before: number,
): Issue[] => {
  const known = idsOf(fact);
  const tooLong = tooMany(options, known.size, path);
  if (tooLong !== undefined) return tooLong;
  const expected = known.size <= 8 ? [...known].join(', ') : `one of the ${known.size} options of ${fact.id}`;
  const issues: Issue[] = [];
  const seen = new Set<unknown>();
  options.forEach((option, index) => {
    const at = [...path, index];
    if (typeof option !== 'string') issues.push(wrongKind('an option id', option, at));
    else if (seen.has(option)) issues.push(issue('profile/repeated-option', at, 'each option once', shown(option)));
    else if (!known.has(option)) {
      const found = before + issues.length;
      issues.push(unknownName('profile/unknown-option', at, expected, option, known, found, { fact: fact.id }));
    }
    seen.add(option);
  });
  return issues;
};

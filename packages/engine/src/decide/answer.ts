import { fail, type Issue, issue, type Outcome, ok, shown, unreachable } from '../issue.ts';
import type { BooleanFact, ChoiceFact, ChoicesFact, Fact } from '../language/fact.ts';
import { optionsWithin } from '../language/figures.ts';
import { plainCopy, profileBounds } from '../language/plain-copy.ts';
import { unknownName } from '../value/unknown-name.ts';
import { readFigures } from './figure-answer.ts';
import type { Given } from './report.ts';
import { isRecord, strayKeys, wrongKind } from './wrong-kind.ts';

/**
 * Reads one answer to one fact into its normal form; `null` for "not known". Paths in issues start at the answer itself.
 * See `Profile` for what an answer may look like.
 *
 * @example
 * parseAnswer(revenue, '1.2亿'); // { ok: true, value: { kind: 'value', value: '120000000' } }
 */
export const parseAnswer = (fact: Fact, answer: unknown): Outcome<Given | null> => {
  const { copy, issues } = plainCopy(answer, profileBounds);
  if (issues.length > 0) return { ok: false, issues };
  const outcome = readAnswer(fact, copy);
  return outcome.ok ? outcome : { ok: false, issues: suggesting(fact, copy, outcome.issues) };
};

/** The issues of an answer, those about an unknown option with the one that was probably meant, as far as `unknownName` looks for it. */
export const suggesting = (fact: Fact, answer: unknown, issues: readonly Issue[], before = 0): readonly Issue[] =>
  issues.map((one, at) => {
    if (one.code !== 'profile/unknown-option') return one;
    const name = one.path.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>>)[key], answer);
    const options = optionsOf(fact as ChoiceFact) as ReadonlySet<string>;
    return unknownName(one.code, one.path, one.expected, name as string, options, before + at, one.params);
  });

/** The same for an answer that is known to be plain data, without suggestions. */
export const readAnswer = (fact: Fact, answer: unknown): Outcome<Given | null> => {
  if (answer === null || answer === undefined) return ok(null);
  switch (fact.kind) {
    case 'boolean':
    case 'choice':
      return readChoice(fact, answer);
    case 'choices':
      return readChoices(fact, answer);
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return readFigures(fact, answer);
    default:
      return unreachable(fact);
  }
};

const readChoice = (fact: BooleanFact | ChoiceFact, answer: unknown): Outcome<Given | null> => {
  const all = optionsOf(fact);
  if (all.has(answer as string)) return leaving(within(fact, [answer as string]), all.size);
  if (fact.kind === 'choice' && typeof answer === 'string')
    return { ok: false, issues: wrongOptions(fact, [answer], []).map((wrong) => ({ ...wrong, path: [] })) };
  const expected = fact.kind === 'choice' ? 'one option, or { "anyOf": [options] }' : yesOrNo;
  if (!isRecord(answer) || !Array.isArray(answer['anyOf'])) return fail(wrongKind(expected, answer));
  const list = answer['anyOf'];
  const issues = [...strayKeys(answer, ['anyOf'], expected), ...wrongOptions(fact, list, ['anyOf'])];
  return issues.length > 0 ? { ok: false, issues } : leaving(within(fact, list), all.size);
};

/** Who names a province may be in any of its cities. */
const within = (fact: BooleanFact | ChoiceFact, said: readonly string[]): readonly string[] =>
  fact.kind === 'choice' && fact.options.some((option) => option.within !== undefined)
    ? [...optionsWithin(fact, said)]
    : said;

const yesOrNo = 'true or false';

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

const readChoices = (fact: ChoicesFact, answer: unknown): Outcome<Given | null> => {
  const expected = 'a list of options (exactly these), or { "includes": [...], "excludes": [...] }';
  if (Array.isArray(answer)) {
    const issues = wrongOptions(fact, answer, []);
    const said = new Set(answer);
    const others = ([...optionsOf(fact)] as string[]).filter((id) => !said.has(id));
    return issues.length > 0 ? { ok: false, issues } : readSet(fact, answer, others);
  }
  if (!isRecord(answer)) return fail(wrongKind(expected, answer));
  const { includes = [], excludes = [] } = answer;
  const issues = [
    ...strayKeys(answer, ['includes', 'excludes'], expected),
    ...wrongList(fact, includes, 'includes'),
    ...wrongList(fact, excludes, 'excludes'),
  ];
  return issues.length > 0
    ? { ok: false, issues }
    : readSet(fact, (includes ?? []) as string[], (excludes ?? []) as string[]);
};

const wrongList = (fact: ChoicesFact, list: unknown, key: string): Issue[] => {
  if (list === null) return [];
  return Array.isArray(list) ? wrongOptions(fact, list, [key]) : [wrongKind('a list of options', list, [key])];
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

const optionsOf = (fact: BooleanFact | ChoiceFact | ChoicesFact): ReadonlySet<string | boolean> =>
  new Set<string | boolean>(fact.kind === 'boolean' ? [true, false] : fact.options.map(({ id }) => id));

const wrongOptions = (
  fact: BooleanFact | ChoiceFact | ChoicesFact,
  options: readonly unknown[],
  path: Issue['path'],
): Issue[] => {
  const known = optionsOf(fact);
  // Some over what there is may be a mistake of each; many more are not looked at one by one.
  if (options.length > 2 * known.size + 16)
    return [issue('input/too-large', path, `at most ${known.size} options`, `${options.length}`)];
  const isYesOrNo = fact.kind === 'boolean';
  const expected = known.size <= 8 ? [...known].join(', ') : `one of the ${known.size} options of ${fact.id}`;
  const issues: Issue[] = [];
  const seen = new Set<unknown>();
  options.forEach((option, index) => {
    const at = [...path, index];
    if (typeof option !== (isYesOrNo ? 'boolean' : 'string'))
      issues.push(wrongKind(isYesOrNo ? yesOrNo : 'an option id', option, at));
    else if (seen.has(option)) issues.push(issue('profile/repeated-option', at, 'each option once', shown(option)));
    else if (!known.has(option as string))
      issues.push(issue('profile/unknown-option', at, expected, shown(option), { fact: fact.id }));
    seen.add(option);
  });
  return issues;
};

import { fail, type Issue, issue, type Outcome, ok, shown, under, unreachable } from '../issue.ts';
import {
  boundsOf,
  type ChoiceFact,
  type ChoicesFact,
  type DateFact,
  type Fact,
  type NumericFact,
} from '../language/fact.ts';
import { plainCopy, profileBounds } from '../language/plain-copy.ts';
import { compareDates, parseCalendarDate } from '../value/calendar-date.ts';
import { Decimal, MAX_EXPONENT, parseDecimal, toPlain } from '../value/decimal.ts';
import { nearestName } from '../value/nearest-name.ts';
import { parseMoney } from '../value/parse-money.ts';
import { plainDate } from './plain-date.ts';
import type { Given } from './report.ts';

/**
 * Reads one answer to one fact into its normal form; `null` for "not known". Paths in issues start at the answer itself.
 * See `Profile` for what an answer may look like.
 */
export const parseAnswer = (fact: Fact, answer: unknown): Outcome<Given | null> => {
  const { copy, issues } = plainCopy(answer, profileBounds);
  return issues.length > 0 ? { ok: false, issues } : readAnswer(fact, copy);
};

/** The same for an answer that is known to be plain data. */
export const readAnswer = (fact: Fact, answer: unknown): Outcome<Given | null> => {
  if (answer === null || answer === undefined) return ok(null);
  switch (fact.kind) {
    case 'boolean':
      return parseBoolean(answer);
    case 'choice':
      return parseChoice(fact, answer);
    case 'choices':
      return parseChoices(fact, answer);
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return parseFigure(fact, answer);
    default:
      return unreachable(fact);
  }
};

const wrongKind = (expected: string, received: unknown, path: Issue['path'] = []) =>
  issue('profile/wrong-kind', path, expected, shown(received));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of an answer object, each of which must be one of `allowed`. */
const strayKeys = (answer: Readonly<Record<string, unknown>>, allowed: readonly string[], expected: string): Issue[] =>
  Object.keys(answer)
    .filter((key) => !allowed.includes(key))
    .map((key) => wrongKind(expected, key, [key]));

const parseBoolean = (answer: unknown): Outcome<Given | null> => {
  if (typeof answer === 'boolean') return ok({ kind: 'value', value: answer });
  const expected = 'true or false';
  if (isRecord(answer) && Array.isArray(answer['anyOf'])) {
    const stray = strayKeys(answer, ['anyOf'], expected);
    const wrong = answer['anyOf'].flatMap((one: unknown, index) =>
      typeof one === 'boolean' ? [] : [wrongKind(expected, one, ['anyOf', index])],
    );
    if (stray.length + wrong.length > 0) return fail(...stray, ...wrong);
    const values = new Set(answer['anyOf'] as boolean[]);
    if (values.size === 0) return fail(nothingPossible(['anyOf']));
    return values.size === 2 ? ok(null) : ok({ kind: 'value', value: [...values][0] as boolean });
  }
  return fail(wrongKind(expected, answer));
};

const nothingPossible = (path: Issue['path']) =>
  issue('profile/nothing-possible', path, 'at least one possible answer', 'none', {
    hint: 'leave the fact out when it is not known',
  });

const parseChoice = (fact: ChoiceFact, answer: unknown): Outcome<Given | null> => {
  const expected = 'one option, or { "anyOf": [options] }';
  if (typeof answer === 'string') {
    const wrong = optionIssues(fact, [answer], []);
    return wrong.length > 0
      ? fail(...wrong.map((one) => ({ ...one, path: [] })))
      : ok({ kind: 'value', value: answer });
  }
  if (isRecord(answer) && Array.isArray(answer['anyOf'])) {
    const wrong = [...strayKeys(answer, ['anyOf'], expected), ...optionIssues(fact, answer['anyOf'], ['anyOf'])];
    if (wrong.length > 0) return fail(...wrong);
    const options = answer['anyOf'] as string[];
    if (options.length === 0) return fail(nothingPossible(['anyOf']));
    if (options.length === 1) return ok({ kind: 'value', value: options[0] as string });
    return ok(options.length === fact.options.length ? null : { kind: 'any-of', options: sorted(options) });
  }
  return fail(wrongKind(expected, answer));
};

const parseChoices = (fact: ChoicesFact, answer: unknown): Outcome<Given | null> => {
  const expected = 'a list of options (exactly these), or { "includes": [...], "excludes": [...] }';
  if (Array.isArray(answer)) {
    const wrong = optionIssues(fact, answer, []);
    if (wrong.length > 0) return fail(...wrong);
    const includes = sorted(answer as string[]);
    const excludes = sorted(fact.options.map(({ id }) => id).filter((id) => !includes.includes(id)));
    return ok({ kind: 'set', includes, excludes, exact: true });
  }
  if (!isRecord(answer)) return fail(wrongKind(expected, answer));
  const wrong = strayKeys(answer, ['includes', 'excludes'], expected);
  const lists = (['includes', 'excludes'] as const).map((key) => {
    const list = answer[key] ?? [];
    if (!Array.isArray(list)) wrong.push(wrongKind('a list of options', list, [key]));
    else wrong.push(...optionIssues(fact, list, [key]));
    return list as string[];
  });
  if (wrong.length > 0) return fail(...wrong);
  const [includes, excludes] = lists as [string[], string[]];
  const both = includes.filter((option) => excludes.includes(option));
  if (both.length > 0) {
    return fail(
      ...both.map((option) =>
        issue(
          'profile/contradiction',
          ['excludes', excludes.indexOf(option)],
          'an option that is not also included',
          shown(option),
        ),
      ),
    );
  }
  const settled = includes.length + excludes.length;
  if (settled === 0) return ok(null);
  const exact = settled === fact.options.length;
  return ok({ kind: 'set', includes: sorted(includes), excludes: sorted(excludes), exact });
};

const sorted = (options: readonly string[]): string[] => [...options].sort();

const optionIssues = (fact: ChoiceFact | ChoicesFact, options: readonly unknown[], path: Issue['path']): Issue[] => {
  const known = fact.options.map(({ id }) => id);
  if (options.length > 2 * known.length + 16) {
    return [issue('input/too-large', path, `at most ${known.length} options`, `${options.length}`)];
  }
  return options.flatMap((option, index) => {
    const at = [...path, index];
    if (typeof option !== 'string') return [wrongKind('an option id', option, at)];
    if (options.indexOf(option) < index)
      return [issue('profile/repeated-option', at, 'each option once', shown(option))];
    if (known.includes(option)) return [];
    const near = nearestName(option, known);
    const expected = known.length <= 8 ? known.join(', ') : `one of the ${known.length} options of ${fact.id}`;
    return [
      issue('profile/unknown-option', at, expected, shown(option), {
        params: { fact: fact.id, ...(near === undefined ? {} : { near }) },
        ...(near === undefined ? {} : { hint: `did you mean "${near}"?` }),
      }),
    ];
  });
};

type Figured = NumericFact | DateFact;

const parseFigure = (fact: Figured, answer: unknown): Outcome<Given | null> => {
  if (typeof answer === 'string' || typeof answer === 'number') {
    const figure = readFigure(fact, answer);
    return figure.ok ? ok({ kind: 'value', value: figure.value }) : figure;
  }
  const expected = `${figureNoun(fact)}, or { "min": …, "max": … }`;
  if (!isRecord(answer)) return fail(wrongKind(expected, answer));
  const issues = strayKeys(answer, ['min', 'max'], expected);
  const end = (key: 'min' | 'max'): string | null => {
    const given = answer[key];
    if (given === undefined || given === null) return null;
    if (typeof given !== 'string' && typeof given !== 'number') {
      issues.push(wrongKind(figureNoun(fact), given, [key]));
      return null;
    }
    const figure = readFigure(fact, given);
    if (figure.ok) return figure.value;
    issues.push(...under([key], figure.issues));
    return null;
  };
  const min = end('min');
  const max = end('max');
  if (issues.length > 0) return fail(...issues);
  if (min === null && max === null) return ok(null);
  if (min !== null && max !== null) {
    const order = orderOf(fact, min, max);
    if (order > 0) {
      return fail(
        issue('range/upside-down', ['min'], `at most the upper end, ${max}`, min, {
          hint: 'swap the two ends',
          params: { min, max },
        }),
      );
    }
    if (order === 0) return ok({ kind: 'value', value: min });
  }
  return ok({ kind: 'range', min, max });
};

const orderOf = (fact: Figured, a: string, b: string): number => {
  if (fact.kind !== 'date') return new Decimal(a).comparedTo(new Decimal(b));
  const [left, right] = [parseCalendarDate(a), parseCalendarDate(b)];
  return left.ok && right.ok ? compareDates(left.value, right.value) : 0;
};

const figureNoun = (fact: Figured): string => {
  switch (fact.kind) {
    case 'money':
      return 'an amount in CNY such as "1200万"';
    case 'quantity':
      return `a number (${fact.unit.en})`;
    case 'share':
      return 'a ratio such as "0.25"';
    case 'date':
      return 'a date YYYY-MM-DD';
    default:
      return unreachable(fact);
  }
};

/** JSON has already rounded it: 9007199254740993 arrives as 9007199254740992. */
const inexact = (given: number): Issue =>
  issue('decimal/out-of-bounds', [], 'a number that JSON holds exactly', String(given), {
    hint: 'write it as text, in quotes',
    params: { limit: String(MAX_EXPONENT) },
  });

/** So many characters hold at most 15 digits after the point, and no figure of so few digits shares its double. */
const maxShort = 16;

/** A number that needs no Decimal to be read: short, without an exponent, and clearly within the fact's bounds. */
const shortFigure = (fact: NumericFact, given: number): string | undefined => {
  const text = String(given);
  if (text.length > maxShort || text.includes('e') || !Number.isFinite(given)) return undefined;
  const { minimum, maximum } = boundsOf(fact);
  const fits = given > Number(minimum) && (maximum === null || given < Number(maximum));
  const isWhole = fact.kind !== 'quantity' || fact.whole !== true || Number.isInteger(given);
  return fits && isWhole && Math.abs(given) < 1e15 ? text : undefined;
};

const readFigure = (fact: Figured, given: string | number): Outcome<string> => {
  if (fact.kind === 'date') {
    if (typeof given === 'number') return fail(wrongKind(figureNoun(fact), given));
    return plainDate(given) >= 0 ? ok(given) : parseCalendarDate(given);
  }
  const short = typeof given === 'number' ? shortFigure(fact, given) : undefined;
  if (short !== undefined) return ok(short);
  if (typeof given === 'number' && Math.abs(given) > Number.MAX_SAFE_INTEGER) return fail(inexact(given));
  const text = String(given);
  const figure = fact.kind === 'money' && typeof given === 'string' ? parseMoney(text) : parseDecimal(text);
  if (!figure.ok) return figure;
  const { minimum, maximum } = boundsOf(fact);
  const plain = toPlain(figure.value);
  if (figure.value.lt(minimum))
    return fail(issue('profile/below-minimum', [], `${minimum} or more`, plain, { params: { minimum } }));
  if (maximum !== null && figure.value.gt(maximum)) {
    const hint =
      fact.kind === 'share' && figure.value.lte(100)
        ? { hint: `write ${plain}% as ${toPlain(figure.value.dividedBy(100))}` }
        : {};
    return fail(issue('profile/above-maximum', [], `${maximum} or less`, plain, { ...hint, params: { maximum } }));
  }
  if (fact.kind === 'quantity' && fact.whole === true && !figure.value.isInteger()) {
    return fail(issue('profile/not-whole', [], 'a whole number', plain));
  }
  return ok(plain);
};

import {
  type Answer,
  type ChoiceFact,
  type ChoicesFact,
  type DateFact,
  describeIssue,
  describeQuestion,
  describeRegion,
  type Fact,
  fill,
  type Given,
  type Locale,
  type NumericFact,
  optionLabel,
  parseAnswer,
  type Question,
  type Stretch,
  unreachable,
} from '@huice/engine';
import { catalogue } from '../messages/catalogue.ts';
import { type Pick, type Prompter, type Stopped, stopped } from './prompter.ts';
import { stretchAnswer } from './stretch-answer.ts';

/** Said instead of an answer when the person does not know; what was answered before then stands. */
export const notSure = Symbol('not sure');

type Reply<A = Answer> = A | typeof notSure | Stopped;

export interface Asking {
  readonly prompter: Prompter;
  readonly locale: Locale;
}

/** Asks one fact, no finer than it matters, with “not sure” and ranges as ways to answer like any other. */
export const askFact = (asking: Asking, fact: Fact, question: Question, given: Given | null): Promise<Reply> => {
  switch (fact.kind) {
    case 'boolean':
      return askBoolean(asking, fact, question);
    case 'choice':
      return askChoice(asking, fact, question);
    case 'choices':
      return askChoices(asking, fact, question, given);
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return askFigure(asking, fact, question, given);
    default:
      return unreachable(fact);
  }
};

const yesAndNo = ['true', 'false'] as const;

const askBoolean = async ({ prompter, locale }: Asking, fact: Fact, question: Question): Promise<Reply> => {
  const picks = yesAndNo.map((value) => ({
    value,
    label: describeRegion(fact, { kind: 'is', value: value === 'true' }, locale),
  }));
  const reply = await prompter.choose(describeQuestion(fact, question, locale), [...picks, unsure(locale)]);
  if (reply === stopped) return stopped;
  return reply === 'unsure' ? notSure : reply === 'true';
};

const unsure = (locale: Locale): Pick<'unsure'> => ({ value: 'unsure', label: catalogue[locale].ask.notSure });

/** The options still possible; those ruled out by an earlier answer are not offered again. */
const optionsOf = ({ regions }: Question): readonly string[] =>
  regions.flatMap((region) => (region.kind === 'one-of' ? region.options : []));

const picksOf = (fact: ChoiceFact | ChoicesFact, options: readonly string[], locale: Locale): Pick[] =>
  fact.options
    .filter(({ id }) => options.includes(id))
    .map(({ id }) => ({ value: id, label: optionLabel(fact, id, locale) }));

const askChoice = async ({ prompter, locale }: Asking, fact: ChoiceFact, question: Question): Promise<Reply> => {
  const words = catalogue[locale].ask;
  const options = picksOf(fact, optionsOf(question), locale);
  // Ids of options are prefixed, so that none can be taken for one of the other ways to answer.
  const reply = await prompter.choose(describeQuestion(fact, question, locale), [
    ...options.map(({ value, label }) => ({ value: `=${value}`, label })),
    ...(options.length > 2 ? [{ value: 'several', label: words.several }] : []),
    unsure(locale),
  ]);
  if (reply === stopped) return stopped;
  if (reply === 'unsure') return notSure;
  if (reply !== 'several') return reply.slice(1);
  const possible = await prompter.chooseSeveral(words.which, options);
  if (possible === stopped) return stopped;
  return possible.length === 0 ? notSure : { anyOf: possible };
};

const askChoices = async (
  { prompter, locale }: Asking,
  fact: ChoicesFact,
  question: Question,
  given: Given | null,
): Promise<Reply> => {
  const words = catalogue[locale].ask;
  const options = picksOf(fact, optionsOf(question), locale);
  const [only] = options;
  const isOne = options.length === 1 && only !== undefined;
  const reply = await prompter.choose(describeQuestion(fact, question, locale), [
    isOne ? { value: 'all', label: only.label } : { value: 'list', label: words.list },
    { value: 'none', label: words.none },
    ...(isOne ? [] : [{ value: 'partly', label: words.partly }]),
    unsure(locale),
  ]);
  if (reply === stopped) return stopped;
  if (reply === 'unsure') return notSure;
  const all = options.map(({ value }) => value);
  if (reply === 'all') return withKnown(given, all, []);
  if (reply === 'none') return withKnown(given, [], all);
  const includes = await prompter.chooseSeveral(words.includes, options);
  if (includes === stopped) return stopped;
  const rest = options.filter(({ value }) => !includes.includes(value));
  if (reply === 'list' || rest.length === 0)
    return withKnown(
      given,
      includes,
      rest.map(({ value }) => value),
    );
  const excludes = await prompter.chooseSeveral(words.excludes, rest);
  if (excludes === stopped) return stopped;
  return includes.length + excludes.length === 0 ? notSure : withKnown(given, includes, excludes);
};

/** Only what matters was asked; what was known before of the other options stays. */
const withKnown = (given: Given | null, includes: readonly string[], excludes: readonly string[]): Answer => {
  const known = given?.kind === 'set' ? given : { includes: [], excludes: [] };
  return {
    includes: [...new Set([...known.includes, ...includes])],
    excludes: [...new Set([...known.excludes, ...excludes])],
  };
};

type Figured = NumericFact | DateFact;

const askFigure = async (asking: Asking, fact: Figured, question: Question, given: Given | null): Promise<Reply> => {
  const { prompter, locale } = asking;
  const words = catalogue[locale].ask;
  const stretches = question.regions.filter((region): region is Stretch => region.kind === 'between');
  const reply = await prompter.choose(describeQuestion(fact, question, locale), [
    ...stretchPicks(fact, stretches, locale),
    { value: 'figure', label: words.figure },
    { value: 'range', label: words.range },
    unsure(locale),
  ]);
  if (reply === stopped) return stopped;
  if (reply === 'unsure') return notSure;
  if (reply === 'figure') return writeFigure(asking, fact);
  if (reply === 'range') return writeRange(asking, fact);
  const stretch = stretches[Number(reply)];
  return stretch === undefined ? notSure : stretchAnswer(fact, stretch, given);
};

/** One threshold is asked as yes or no; several as the stretches between them. */
const stretchPicks = (fact: Figured, stretches: readonly Stretch[], locale: Locale): Pick[] => {
  if (stretches.length !== 2) {
    return stretches.map((one, index) => ({ value: String(index), label: describeRegion(fact, one, locale) }));
  }
  return [true, false].map((value) => ({
    value: value ? '1' : '0',
    label: describeRegion(fact, { kind: 'is', value }, locale),
  }));
};

const writeFigure = async ({ prompter, locale }: Asking, fact: Figured): Promise<Reply> => {
  const words = catalogue[locale].ask;
  const reply = await prompter.write(fill(words.value, { how: howOf(fact, locale) }), (text) =>
    complaintAbout(fact, text.trim(), locale),
  );
  return reply === stopped ? stopped : reply.trim();
};

const writeRange = async ({ prompter, locale }: Asking, fact: Figured): Promise<Reply> => {
  const words = catalogue[locale].ask;
  const how = { how: howOf(fact, locale) };
  const endsOf = (min: string, max: string) => ({ ...(min === '' ? {} : { min }), ...(max === '' ? {} : { max }) });
  const min = await prompter.write(fill(words.min, how), (text) =>
    complaintAbout(fact, endsOf(text.trim(), ''), locale),
  );
  if (min === stopped) return stopped;
  const max = await prompter.write(fill(words.max, how), (text) =>
    complaintAbout(fact, endsOf(min.trim(), text.trim()), locale),
  );
  if (max === stopped) return stopped;
  const range = endsOf(min.trim(), max.trim());
  return Object.keys(range).length === 0 ? notSure : range;
};

const howOf = (fact: Figured, locale: Locale): string =>
  fill(catalogue[locale].ask.how[fact.kind], { unit: fact.kind === 'quantity' ? fact.unit[locale] : undefined });

const complaintAbout = (fact: Fact, answer: Answer, locale: Locale): string | undefined => {
  const parsed = parseAnswer(fact, answer);
  return parsed.ok ? undefined : parsed.issues.map((one) => describeIssue({ ...one, path: [] }, locale)).join(' ');
};

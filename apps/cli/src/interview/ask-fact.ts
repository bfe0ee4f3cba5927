import {
  type Answer,
  type ChoiceFact,
  type ChoicesFact,
  type Fact,
  type Given,
  type Locale,
  type Question,
  unreachable,
} from '@huice/engine';
import { describeQuestion, describeRegion, optionLabel } from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { askFigure } from './ask-figure.ts';
import { type Pick, stopped } from './prompter.ts';
import { type Asking, notSure, type Reply, unsure } from './reply.ts';

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

import {
  type Answer,
  type DateFact,
  type Fact,
  type Given,
  type Locale,
  type NumericFact,
  parseAnswer,
  type Question,
  type RangeAnswer,
  type Stretch,
  stretchAnswer,
} from '@huice/engine';
import { describeIssue, describeQuestion, describeRegion, fill } from '@huice/engine/explain';
import { typedAnswer, typedEnd } from '@huice/engine/figures';
import { catalogue } from '../messages/catalogue.ts';
import { type Pick, stopped } from './prompter.ts';
import { type Asking, notSure, type Reply, unsure } from './reply.ts';

type Figured = NumericFact | DateFact;

/** A figure or a date: yes or no to the one threshold that matters, else the stretches between several; or exactly; or a range. */
export const askFigure = async (
  asking: Asking,
  fact: Figured,
  question: Question,
  given: Given | null,
): Promise<Reply> => {
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
    complaintAbout(fact, answerTo(fact, text), locale),
  );
  return reply === stopped ? stopped : answerTo(fact, reply);
};

/** What a person types for a figure, as the profile keeps it: `500kW` is 500, and `低于1亿` a range. */
const answerTo = (fact: Figured, typed: string): Answer =>
  fact.kind === 'date' ? typed.trim() : typedAnswer(fact, typed, bare);

/** Money is asked for in yuan, a quantity in the fact’s unit, and a share as a ratio; `15%` is read too. */
const bare = '1';

const writeRange = async ({ prompter, locale }: Asking, fact: Figured): Promise<Reply> => {
  const words = catalogue[locale].ask;
  const how = { how: howOf(fact, locale) };
  const endsOf = (min: string, max: string): RangeAnswer => ({
    ...endOf(fact, min, 'min'),
    ...endOf(fact, max, 'max'),
  });
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

const endOf = (fact: Figured, typed: string, side: 'min' | 'max'): RangeAnswer => {
  if (fact.kind !== 'date') return typedEnd(fact, typed, bare, side);
  return typed === '' ? {} : { [side]: typed };
};

const howOf = (fact: Figured, locale: Locale): string =>
  fill(catalogue[locale].ask.how[fact.kind], { unit: fact.kind === 'quantity' ? fact.unit[locale] : undefined });

const complaintAbout = (fact: Fact, answer: Answer, locale: Locale): string | undefined => {
  const parsed = parseAnswer(fact, answer);
  return parsed.ok ? undefined : parsed.issues.map((one) => describeIssue({ ...one, path: [] }, locale)).join(' ');
};

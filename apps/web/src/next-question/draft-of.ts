import { type Answer, Decimal, type Fact, parseDecimal, type RangeAnswer, toPlain } from '@huice/engine';
import { type Draft, emptyDraft, type FigureDraft, unsure } from '../state/draft.ts';

/** What would have to stand in a question's controls for the engine to be told this answer. */
export const draftOf = (fact: Fact, answer: Answer): Draft => {
  switch (fact.kind) {
    case 'boolean':
      return typeof answer === 'boolean' ? String(answer) : unsure;
    case 'choice':
      return typeof answer === 'string' ? answer : unsure;
    case 'choices':
      return picksDraft(answer);
    default:
      return figureDraft(fact, emptyDraft(fact) as FigureDraft, answer);
  }
};

/** Tick boxes cannot say “not this one, the rest open”; so what excludes something is said as “exactly these”. */
const picksDraft = (answer: Answer): Draft => {
  if (isList(answer)) return { picked: answer, none: answer.length === 0, unsure: false };
  const isPart = typeof answer === 'object' && answer !== null && ('includes' in answer || 'excludes' in answer);
  const { includes = [], excludes = [] } = isPart
    ? (answer as { readonly includes?: readonly string[]; readonly excludes?: readonly string[] })
    : {};
  const exact = excludes.length > 0;
  return { picked: includes, none: exact && includes.length === 0, unsure: !exact };
};

const figureDraft = (fact: Fact, empty: FigureDraft, answer: Answer): FigureDraft => {
  if (typeof answer === 'string' || typeof answer === 'number') return { ...empty, exact: typed(fact, answer) };
  if (typeof answer !== 'object' || answer === null || isList(answer)) return { ...empty, unsure: true };
  const { min, max, minExclusive, maxExclusive } = answer as RangeAnswer;
  // Signs that every language reads, for an end that does not count.
  return {
    ...empty,
    mode: 'range',
    min: min === undefined ? '' : `${minExclusive === true ? '>' : ''}${typed(fact, min)}`,
    max: max === undefined ? '' : `${maxExclusive === true ? '<' : ''}${typed(fact, max)}`,
  };
};

/** A share is asked in per cent: 0.25 stands as 25. */
const typed = (fact: Fact, figure: string | number): string => {
  if (fact.kind !== 'share') return String(figure);
  const ratio = parseDecimal(String(figure));
  return ratio.ok ? toPlain(new Decimal(ratio.value).times(100)) : String(figure);
};

const isList = (answer: Answer): answer is readonly string[] => Array.isArray(answer);

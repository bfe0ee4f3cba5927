import { type Answer, type Fact, type Profile, parseDecimal, toPlain, unreachable } from '@huice/engine';
import { type Draft, type Drafts, emptyDraft, unsure } from '../../state/draft.ts';

/** The form's controls as they would stand had the company filled them in itself. */
export const draftsOf = (facts: readonly Fact[], profile: Profile): Drafts =>
  Object.fromEntries(facts.map((fact) => [fact.id, draftOf(fact, profile[fact.id] ?? null)]));

const draftOf = (fact: Fact, answer: Answer): Draft => {
  if (answer === null) return emptyDraft(fact);
  switch (fact.kind) {
    case 'boolean':
    case 'choice':
      // The form has no control for “one of these two”: there it is not known.
      return typeof answer === 'object' ? unsure : String(answer);
    case 'choices': {
      const picked = isList(answer) ? answer : isIncluding(answer) ? (answer.includes ?? []) : [];
      return { picked, none: isList(answer) && picked.length === 0, unsure: !isList(answer) };
    }
    case 'money':
    case 'quantity':
    case 'share':
    case 'date': {
      const empty = { mode: 'exact', exact: '', min: '', max: '', unsure: false } as const;
      if (!isRange(answer)) return { ...empty, exact: typed(fact, answer) };
      return { ...empty, mode: 'range', min: typed(fact, answer.min), max: typed(fact, answer.max) };
    }
    default:
      return unreachable(fact);
  }
};

const isList = (answer: Answer): answer is readonly string[] => Array.isArray(answer);

const isIncluding = (answer: Answer): answer is { readonly includes?: readonly string[] } =>
  typeof answer === 'object' && answer !== null && 'includes' in answer;

const isRange = (answer: Answer): answer is { readonly min?: string | number; readonly max?: string | number } =>
  typeof answer === 'object' && answer !== null && ('min' in answer || 'max' in answer);

/** A share is asked in per cent. */
const typed = (fact: Fact, value: unknown): string => {
  if (value === undefined || value === null) return '';
  const text = String(value);
  const ratio = fact.kind === 'share' ? parseDecimal(text) : null;
  return ratio?.ok === true ? toPlain(ratio.value.times(100)) : text;
};

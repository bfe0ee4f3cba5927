import type { Fact, Issue, Locale } from '@huice/engine';
import { describeIssue } from '@huice/engine/wording';
import type { FieldErrors, Resolver } from 'react-hook-form';
import { controlOf } from './control-of.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { fieldName } from './field-name.ts';
import { readAnswer } from './read-answer.ts';

type Values = Record<string, Draft>;

/**
 * What cannot be read, for the form library, which asks at a key only about the answer that is being typed, and about all when the
 * form is handed in. The engine's own parser decides.
 */
export const answerResolver =
  (facts: readonly Fact[], locale: Locale): Resolver<Values> =>
  (values, _, { names = [] }) => {
    const fields = new Set(names.map((name) => name.split('.')[0] ?? name));
    const wrong = facts.flatMap((fact) => {
      const field = fieldName(fact.id);
      if (fields.size > 0 && !fields.has(field)) return [];
      const draft = values[field] ?? emptyDraft(fact);
      const { read } = readAnswer(fact, draft);
      return read.ok ? [] : [[field, errorsOf(draft, read.issues, locale)] as const];
    });
    return wrong.length === 0
      ? { values, errors: {} }
      : { values: {}, errors: Object.fromEntries(wrong) as FieldErrors<Values> };
  };

const errorsOf = (draft: Draft, issues: readonly Issue[], locale: Locale) => {
  const errors = issues.map((issue) => {
    // The question stands right beside it, so the place in the answer is not repeated.
    const error = { type: issue.code, message: describeIssue({ ...issue, path: [] }, locale) };
    return [controlOf(draft, issue.path)[0], error] as const;
  });
  // The first of each control.
  const byControl = new Map(errors.toReversed());
  return byControl.get(undefined) ?? Object.fromEntries(byControl);
};

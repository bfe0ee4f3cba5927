import { type Fact, type Locale, parseAnswer } from '@huice/engine';
import { describeIssue } from '@huice/engine/words';
import * as z from 'zod/mini';
import { answerOf } from './answer-of.ts';
import type { Draft } from './draft.ts';
import { fieldName } from './field-name.ts';

/** A schema of the whole form, made from the pack's facts; the engine's own parser decides what can be read. */
export const answerSchema = (facts: readonly Fact[], locale: Locale) =>
  z.object(Object.fromEntries(facts.map((fact) => [fieldName(fact.id), draftSchema(fact, locale)])));

const draftSchema = (fact: Fact, locale: Locale) =>
  z.custom<Draft>().check((context) => {
    const read = parseAnswer(fact, answerOf(fact, context.value));
    if (read.ok) return;
    for (const issue of read.issues) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: controlOf(context.value, issue.path),
        // The question stands right beside it, so the place in the answer is not repeated.
        message: describeIssue({ ...issue, path: [] }, locale),
        params: { code: issue.code },
      });
    }
  });

/** Which control of the question holds what is wrong. */
export const controlOf = (draft: Draft, [first]: readonly (string | number)[]): string[] => {
  if (typeof draft === 'string') return [];
  if ('picked' in draft) return ['picked'];
  // A range may be typed into the box of one figure.
  return [draft.mode === 'exact' ? 'exact' : first === 'max' ? first : 'min'];
};

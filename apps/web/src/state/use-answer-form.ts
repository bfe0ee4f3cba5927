import type { Fact, Locale } from '@huice/engine';
import { startTransition, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { doNow } from './after-paint.ts';
import { answerResolver } from './answer-resolver.ts';
import type { AnswerStore } from './answer-store.ts';
import { type Draft, type Drafts, emptyDraft } from './draft.ts';
import { fieldName } from './field-name.ts';

export type AnswerForm = UseFormReturn<Record<string, Draft>>;

/** Drafts by fact id as the form library holds them, by field name. */
export const toValues = (drafts: Drafts): Record<string, Draft> =>
  Object.fromEntries(Object.entries(drafts).map(([id, draft]) => [fieldName(id), draft]));

/**
 * The form library holds the controls, their errors and the focus; what is answered in them goes to the store at once. What
 * comes of it is drawn in a frame of its own, after the one that shows what was typed or pressed.
 */
export const useAnswerForm = (store: AnswerStore, facts: readonly Fact[], locale: Locale): AnswerForm => {
  const resolver = useMemo(() => answerResolver(facts, locale), [facts, locale]);
  const form = useForm<Record<string, Draft>>({
    defaultValues: toValues(store.answers.drafts),
    mode: 'onTouched',
    resolver,
  });
  useLayoutEffect(() => {
    const end = form.subscribe({
      formState: { values: true },
      callback: ({ name, values }) => {
        const drafts = changedDrafts(store.answers.drafts, facts, name, values);
        if (drafts !== null) startTransition(() => store.dispatch({ type: 'answered', drafts }));
      },
    });
    return () => {
      doNow();
      end();
    };
  }, [form, facts, store]);
  // Messages are made in the language of the moment; those on show are made anew when it changes.
  const spoken = useRef(locale);
  useEffect(() => {
    if (spoken.current === locale) return;
    spoken.current = locale;
    const shown = Object.keys(form.formState.errors);
    if (shown.length > 0) void form.trigger(shown);
  }, [form, locale]);
  return form;
};

/** The form library hands out new objects at every key: these are the ones that say something else. */
const changedDrafts = (
  before: Drafts,
  facts: readonly Fact[],
  name: string | undefined,
  values: Partial<Record<string, Draft>>,
): Drafts | null => {
  const field = name?.split('.')[0];
  const changed = facts.flatMap((fact) => {
    const own = fieldName(fact.id);
    if (field !== undefined && field !== own) return [];
    const draft = values[own] ?? emptyDraft(fact);
    return JSON.stringify(draft) === JSON.stringify(before[fact.id]) ? [] : [[fact.id, draft] as const];
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
};

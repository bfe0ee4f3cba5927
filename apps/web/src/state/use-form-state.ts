import type { Locale } from '@huice/engine';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { fieldName } from '../questions/field-name.ts';
import { type Draft, type Drafts, emptyDraft } from './draft.ts';
import { type FormState, fromFragment, toFragment } from './fragment.ts';
import { kept } from './kept.ts';
import { answersOf, hasAnswers } from './opening-state.ts';
import { useShelf } from './pack-context.ts';

type Values = Record<string, Draft>;

/** Drafts by fact id as the form library holds them, by field name. */
export const toValues = (drafts: Drafts): Values =>
  Object.fromEntries(Object.entries(drafts).map(([id, draft]) => [fieldName(id), draft]));

/** The drafts as they stand in the form, kept up to date. */
export const useDrafts = (form: UseFormReturn<Values>): Drafts => {
  const { pack } = useShelf();
  const values = useWatch({ control: form.control });
  return useMemo(
    () =>
      Object.fromEntries(
        pack.facts.map((fact) => [fact.id, (values[fieldName(fact.id)] as Draft | undefined) ?? emptyDraft(fact)]),
      ),
    [pack, values],
  );
};

/** Answers that others have taken the place of, so that they can be brought back. */
export interface Before {
  readonly state: FormState;
  readonly reason: 'linked' | 'erased';
  /** The answers that stand there instead, as one text. */
  readonly instead: string;
}

/**
 * Writes the state to the address and to the local copy, without adding steps to the way back. A link that was only
 * opened does not yet replace what was kept here: closing the page must not cost anyone their own answers.
 */
export const useKeeping = (state: FormState, before: Before | null): { readonly stored: boolean } => {
  const settled = useDeferredValue(state);
  const [stored, setStored] = useState(true);
  useEffect(() => {
    const fragment = toFragment(settled);
    const onlyOpened = before?.reason === 'linked' && before.instead === answersOf(settled);
    if (!onlyOpened && hasAnswers(settled)) setStored(kept.write(fragment));
    else if (!onlyOpened) kept.erase();
    if (location.hash !== fragment) history.replaceState(history.state, '', fragment);
  }, [settled, before]);
  return { stored };
};

/** A link pasted into the open page brings its answers. */
export const useLinks = (open: (state: Partial<FormState> & Pick<FormState, 'drafts'>) => void): void => {
  const { pack } = useShelf();
  useEffect(() => {
    const changed = () => {
      const linked = fromFragment(location.hash, pack.facts);
      if (linked !== null) open(linked);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [pack, open]);
};

export interface Spoken {
  readonly locale: Locale;
  readonly speak: (locale: Locale) => void;
}

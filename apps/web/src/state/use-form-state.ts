import type { Fact, Locale } from '@huice/engine';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { clientIn, clients } from './clients.ts';
import { type Draft, type Drafts, emptyDraft } from './draft.ts';
import { fieldName } from './field-name.ts';
import { type FormState, fromFragment, type SaidState } from './fragment.ts';
import { useShelf } from './pack-context.ts';

type Values = Record<string, Draft>;

/** Drafts by fact id as the form library holds them, by field name. */
export const toValues = (drafts: Drafts): Values =>
  Object.fromEntries(Object.entries(drafts).map(([id, draft]) => [fieldName(id), draft]));

/** The drafts as they stand in the form, kept up to date; one that did not change stays the same object. */
export const useDrafts = (form: UseFormReturn<Values>): Drafts => {
  const { facts } = useShelf().pack;
  const [drafts, put] = useState(() => renewed({}, facts, form.getValues()));
  useLayoutEffect(() => {
    put((before) => renewed(before, facts, form.getValues()));
    return form.subscribe({
      formState: { values: true },
      callback: ({ name, values }) => {
        const touched = name === undefined ? facts : facts.filter(({ id }) => name.split('.')[0] === fieldName(id));
        put((before) => renewed(before, touched, values));
      },
    });
  }, [form, facts]);
  return drafts;
};

/** The form library hands out new objects at every key; these are the ones before with what these facts are answered now. */
const renewed = (before: Drafts, facts: readonly Fact[], values: Partial<Values>): Drafts => {
  const changed = facts.flatMap((fact) => {
    const [draft, last] = [values[fieldName(fact.id)] ?? emptyDraft(fact), before[fact.id]];
    return last !== undefined && isSame(draft, last) ? [] : [[fact.id, draft] as const];
  });
  return changed.length === 0 ? before : { ...before, ...Object.fromEntries(changed) };
};

const isSame = (one: Draft, other: Draft): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));

/** Answers that others have taken the place of, so that they can be brought back. */
export interface Before {
  readonly state: FormState;
  /** Whose they are. */
  readonly client: string;
  readonly reason: 'linked' | 'opened' | 'erased';
  /** The answers that stand there instead, as one text. */
  readonly instead: string;
}

/** A link pasted into the open page brings its answers. */
export const useLinks = (open: (state: SaidState) => void): void => {
  const { pack } = useShelf();
  useEffect(() => {
    const changed = () => {
      // The way back brings no company back that has been left.
      const visited = clientIn(history.state);
      const linked = fromFragment(location.hash, pack.facts);
      if (linked !== null && (visited === null || !clients.isLeft(visited))) open(linked);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [pack, open]);
};

export interface Spoken {
  readonly locale: Locale;
  readonly speak: (locale: Locale) => void;
}

import type { Fact, Locale } from '@huice/engine';
import { useEffect, useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { fieldName } from '../questions/field-name.ts';
import { type Draft, type Drafts, emptyDraft } from './draft.ts';
import { type FormState, fromFragment, type SaidState } from './fragment.ts';
import { useShelf } from './pack-context.ts';

type Values = Record<string, Draft>;

/** Drafts by fact id as the form library holds them, by field name. */
export const toValues = (drafts: Drafts): Values =>
  Object.fromEntries(Object.entries(drafts).map(([id, draft]) => [fieldName(id), draft]));

/** The drafts as they stand in the form, kept up to date; one that did not change stays the same object. */
export const useDrafts = (form: UseFormReturn<Values>): Drafts => {
  const { pack } = useShelf();
  const values = useWatch({ control: form.control });
  const [collect] = useState(collecting);
  return collect(pack.facts, values as Partial<Values>);
};

/** The form library hands out new objects at every key; these are the ones that it handed out first. */
const collecting = () => {
  let last: Drafts = {};
  return (facts: readonly Fact[], values: Partial<Values>): Drafts => {
    const next = facts.map((fact) => {
      const [draft, before] = [values[fieldName(fact.id)] ?? emptyDraft(fact), last[fact.id]];
      return [fact.id, before !== undefined && isSame(draft, before) ? before : draft] as const;
    });
    const isOld = next.length === Object.keys(last).length && next.every(([id, draft]) => last[id] === draft);
    if (!isOld) last = Object.fromEntries(next);
    return last;
  };
};

const isSame = (one: Draft, other: Draft): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));

/** Answers that others have taken the place of, so that they can be brought back. */
export interface Before {
  readonly state: FormState;
  readonly reason: 'linked' | 'opened' | 'erased';
  /** The answers that stand there instead, as one text. */
  readonly instead: string;
}

/** A link pasted into the open page brings its answers. */
export const useLinks = (open: (state: SaidState) => void): void => {
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

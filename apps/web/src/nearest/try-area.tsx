import { type ReactNode, useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { draftOf } from '../next-question/draft-of.ts';
import { useSaid } from '../next-question/said-context.ts';
import { fieldName } from '../questions/field-name.ts';
import { type Draft, emptyDraft } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import { useShelf } from '../state/pack-context.ts';
import { TriedBar } from './tried-bar.tsx';
import { type Tried, type Trying, TryingProvider } from './tried-context.ts';

/** Within it a change can be tried: its answers go into the form, and a bar at the foot says so and takes them back. */
export const TryArea = ({ children }: { readonly children: ReactNode }) => {
  const { facts } = useShelf();
  const { drafts } = useSaid();
  const { setValue, getValues, clearErrors } = useFormContext<Record<string, Draft>>();
  const [tried, setTried] = useState<Tried | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const put = (id: string, draft: Draft) => {
    setValue(fieldName(id), draft, { shouldDirty: true });
    clearErrors(fieldName(id));
  };
  const attempt: Trying['attempt'] = (incentive, changes) => {
    const moved = changes.flatMap(({ fact: id, answer }) => {
      const fact = facts.get(id);
      if (fact === undefined) return [];
      return [{ id, before: getValues(fieldName(id)) ?? emptyDraft(fact), tried: draftOf(fact, answer) }];
    });
    for (const { id, tried: draft } of moved) put(id, draft);
    setUndone(null);
    // One trial on top of another is taken back together with it.
    const earlier = tried !== null && isHeld(tried, drafts) ? tried.facts : [];
    const first = (id: string) => earlier.find((one) => one.id === id);
    setTried({
      incentive,
      facts: [
        ...earlier.filter(({ id }) => moved.every((one) => one.id !== id)),
        ...moved.map((one) => ({ ...one, before: first(one.id)?.before ?? one.before })),
      ],
    });
  };
  const undo = () => {
    if (tried === null) return;
    for (const { id, before } of tried.facts) put(id, before);
    setUndone(tried.incentive);
    setTried(null);
  };
  // Where the card does not come back to where it was, nothing may take the focus later on.
  useEffect(() => {
    if (undone === null) return;
    const timer = setTimeout(() => setUndone(null), 1000);
    return () => clearTimeout(timer);
  }, [undone]);
  return (
    <TryingProvider value={{ attempt, undone, resume: () => setUndone(null) }}>
      {children}
      {tried !== null && isHeld(tried, drafts) ? (
        <TriedBar tried={tried} undo={undo} keep={() => setTried(null)} />
      ) : null}
    </TryingProvider>
  );
};

/** Answers that the reader has since changed, erased or replaced are no trial any more. */
const isHeld = ({ facts }: Tried, drafts: Readonly<Record<string, Draft>>): boolean =>
  facts.every(({ id, tried }) => draftText(drafts[id] ?? '') === draftText(tried));

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { draftOf } from '../next-question/draft-of.ts';
import { type Draft, emptyDraft } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import { fieldName } from '../state/field-name.ts';
import { useShelf } from '../state/pack-context.ts';
import { useLatestSaid, useSaid } from '../state/said-context.tsx';
import { TriedBar } from './tried-bar.tsx';
import { type Tried, type Trying, TryingProvider } from './tried-context.ts';

/** Within it a change can be tried: its answers go into the form, and a bar at the foot says so and takes them back. */
export const TryArea = ({ children }: { readonly children: ReactNode }) => {
  const { facts } = useShelf();
  const { drafts } = useSaid();
  const latest = useLatestSaid();
  const { setValue, getValues, clearErrors } = useFormContext<Record<string, Draft>>();
  const [tried, setTried] = useState<Tried | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const before = useRef(tried);
  useEffect(() => {
    before.current = tried;
  }, [tried]);
  const put = useCallback(
    (id: string, draft: Draft) => {
      setValue(fieldName(id), draft, { shouldDirty: true });
      clearErrors(fieldName(id));
    },
    [setValue, clearErrors],
  );
  const attempt = useCallback<Trying['attempt']>(
    (incentive, changes) => {
      const moved = changes.flatMap(({ fact: id, answer }) => {
        const fact = facts.get(id);
        if (fact === undefined) return [];
        return [{ id, before: getValues(fieldName(id)) ?? emptyDraft(fact), tried: draftOf(fact, answer) }];
      });
      // One trial on top of another is taken back together with it.
      const { current } = before;
      const earlier = current !== null && isHeld(current, latest().drafts) ? current.facts : [];
      const first = (id: string) => earlier.find((one) => one.id === id);
      for (const { id, tried: draft } of moved) put(id, draft);
      setUndone(null);
      setTried({
        incentive,
        facts: [
          ...earlier.filter(({ id }) => moved.every((one) => one.id !== id)),
          ...moved.map((one) => ({ ...one, before: first(one.id)?.before ?? one.before })),
        ],
      });
    },
    [facts, getValues, put, latest],
  );
  const undo = () => {
    if (tried === null) return;
    for (const { id, before: draft } of tried.facts) put(id, draft);
    setUndone(tried.incentive);
    setTried(null);
  };
  // The same object while nothing is undone, so that no card is drawn anew for what was said.
  const resume = useCallback(() => setUndone(null), []);
  const trying = useMemo(() => ({ attempt, undone, resume }), [attempt, undone, resume]);
  // Where the card does not come back to where it was, nothing may take the focus later on.
  useEffect(() => {
    if (undone === null) return;
    const timer = setTimeout(() => setUndone(null), 10_000);
    return () => clearTimeout(timer);
  }, [undone]);
  return (
    <TryingProvider value={trying}>
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

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { companyName } from '../state/company-name.ts';
import { thisInstant } from '../state/today.ts';
import { newProspectId, type Prospect } from './prospect.ts';
import type { ProspectStore } from './prospect-store.ts';

/** Something that happened to the list, and can be taken back or made up for. */
type Happened =
  | { readonly kind: 'deleted'; readonly prospects: readonly Prospect[] }
  /** Another tab had written it since it was opened here; what stood there is at hand. */
  | { readonly kind: 'overwritten'; readonly theirs: Prospect };

export interface ProspectList {
  /** Newest first; null until it has been read. */
  readonly prospects: readonly Prospect[] | null;
  /** Those that this browser would not keep: they live as long as the page. */
  readonly unsaved: ReadonlySet<string>;
  /** False when this browser refuses to keep the list. */
  readonly works: boolean;
  readonly happened: Happened | null;
  readonly forget: () => void;
  /** Writes one; `basedOn` is the `saved` of the writing that was opened, or null for a new one. */
  readonly save: (prospect: Prospect, basedOn: string | null) => Promise<void>;
  readonly rename: (prospect: Prospect, name: string) => Promise<void>;
  readonly duplicate: (prospect: Prospect, name: string) => Promise<void>;
  readonly add: (prospects: readonly Prospect[]) => Promise<void>;
  readonly remove: (prospects: readonly Prospect[]) => Promise<void>;
  /** Tries once more to keep what could not be kept. */
  readonly retry: () => Promise<void>;
}

const byNewest = (one: Prospect, other: Prospect) =>
  other.saved.localeCompare(one.saved) || one.id.localeCompare(other.id);

/** The list over the store. What the store refuses stays on the page, marked as such, so that nothing typed is lost. */
export const useProspects = (store: ProspectStore): ProspectList => {
  const [stored, setStored] = useState<readonly Prospect[] | null>(null);
  const [loose, setLoose] = useState<ReadonlyMap<string, Prospect>>(new Map());
  const [works, setWorks] = useState(true);
  const [happened, setHappened] = useState<Happened | null>(null);
  // What the store has still to say when the list is left concerns nobody.
  const isHere = useRef(false);
  const read = useCallback(
    () =>
      store.all().then(
        (all) => {
          if (!isHere.current) return;
          setStored(all);
          setWorks(true);
        },
        () => {
          if (!isHere.current) return;
          setStored((present) => present ?? []);
          setWorks(false);
        },
      ),
    [store],
  );
  useEffect(() => {
    isHere.current = true;
    void read();
    const unsubscribe = store.subscribe(read);
    // Where tabs cannot call one another, coming back to this one is when to look.
    addEventListener('focus', read);
    return () => {
      isHere.current = false;
      unsubscribe();
      removeEventListener('focus', read);
    };
  }, [store, read]);

  const forget = useCallback(() => setHappened(null), []);
  const hold = useCallback((prospects: readonly Prospect[]) => {
    setLoose((present) => new Map([...present, ...prospects.map((one) => [one.id, one] as const)]));
    setWorks(false);
  }, []);
  const release = useCallback((ids: readonly string[]) => {
    setLoose((present) => new Map([...present].filter(([id]) => !ids.includes(id))));
  }, []);
  const add = useCallback(
    async (prospects: readonly Prospect[]) => {
      try {
        await store.putAll(prospects);
        await read();
        release(prospects.map(({ id }) => id));
      } catch {
        hold(prospects);
      }
    },
    [store, read, hold, release],
  );

  const prospects = useMemo(() => {
    if (stored === null) return null;
    return [...stored.filter(({ id }) => !loose.has(id)), ...loose.values()].toSorted(byNewest);
  }, [stored, loose]);
  const unsaved = useMemo(() => new Set(loose.keys()), [loose]);

  return {
    prospects,
    unsaved,
    works,
    happened,
    forget,
    save: async (prospect, basedOn) => {
      setHappened(null);
      try {
        const theirs = await store.put(prospect, basedOn);
        await read();
        release([prospect.id]);
        if (theirs !== null) setHappened({ kind: 'overwritten', theirs });
      } catch {
        hold([prospect]);
      }
    },
    rename: async (prospect, name) => {
      const renamed = { name, saved: thisInstant() };
      if (loose.has(prospect.id)) return hold([{ ...prospect, ...renamed }]);
      try {
        await store.change(prospect.id, (present) => ({ ...present, ...renamed }));
        await read();
      } catch {
        hold([{ ...prospect, ...renamed }]);
      }
    },
    duplicate: (prospect, name) =>
      add([{ ...prospect, id: newProspectId(), name: companyName(name), saved: thisInstant() }]),
    add,
    remove: async (gone) => {
      const ids = gone.map(({ id }) => id);
      try {
        await store.remove(ids.filter((id) => !loose.has(id)));
        await read();
      } catch {
        setWorks(false);
        return;
      }
      release(ids);
      setHappened({ kind: 'deleted', prospects: gone });
    },
    retry: () => add([...loose.values()]),
  };
};

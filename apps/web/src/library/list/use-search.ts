import { type Locale, locales } from '@huice/engine';
import { loadWording } from '@huice/engine/wording';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { usePackIndex } from '../../state/pack-context.ts';
import { inSlices } from '../../state/when-idle.ts';
import type { ScriptTable } from '../search/fold.ts';
import { loadScriptTable } from '../search/script-table.ts';
import { type Hit, search } from '../search/search.ts';
import { searchIndex } from '../search/search-index.ts';
import { useLibraryWords } from '../words/library-words.ts';

interface Found {
  /** Null when nothing is searched for. */
  readonly hits: ReadonlyMap<string, Hit> | null;
  readonly prepare: () => void;
  /** The table or a language could not be loaded: what is found is then found as the page writes it. */
  readonly failed: boolean;
}

/** What a search needs, which a page without one does not load. */
interface Ready {
  readonly table: ScriptTable;
  /** Null until all of them can be spoken. */
  readonly languages: readonly Locale[] | null;
}

const none: ScriptTable = new Map();

export const useSearch = (find: string): Found => {
  const packIndex = usePackIndex();
  const { locale } = useLibraryWords();
  const [{ table, languages }, setReady] = useState<Ready>({ table: none, languages: null });
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(false);
  const prepare = useCallback(() => setAsked(true), []);
  const wanted = asked || find !== '';
  useEffect(() => {
    if (wanted)
      Promise.all([loadScriptTable(), ...locales.map(loadWording)]).then(
        ([table]) => setReady({ table, languages: locales }),
        () => setFailed(true),
      );
  }, [wanted]);
  const index = useMemo(
    () => searchIndex({ ...packIndex, languages: languages ?? [locale] }, table),
    [packIndex, table, languages, locale],
  );
  // Without the table the texts would only be folded for the time until it comes.
  const ready = wanted && (failed || table !== none);
  useEffect(() => (ready ? inSlices(index.prepare(), () => undefined) : undefined), [ready, index]);
  const hits = useMemo(() => (find.trim() === '' ? null : search(index, find)), [index, find]);
  return { hits, prepare, failed };
};

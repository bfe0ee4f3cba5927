import { useCallback, useEffect, useMemo, useState } from 'react';
import { usePackIndex } from '../../state/pack-context.ts';
import { inSlices } from '../../state/when-idle.ts';
import type { ScriptTable } from '../search/fold.ts';
import { loadScriptTable } from '../search/script-table.ts';
import { type Hit, search } from '../search/search.ts';
import { searchIndex } from '../search/search-index.ts';

interface Found {
  /** Null when nothing is searched for. */
  readonly hits: ReadonlyMap<string, Hit> | null;
  readonly prepare: () => void;
  /** The table could not be loaded: each script is then found only in itself. */
  readonly failed: boolean;
}

const none: ScriptTable = new Map();

export const useSearch = (find: string): Found => {
  const packIndex = usePackIndex();
  const [table, setTable] = useState<ScriptTable>(none);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(false);
  const prepare = useCallback(() => setAsked(true), []);
  const wanted = asked || find !== '';
  useEffect(() => {
    if (wanted) loadScriptTable().then(setTable, () => setFailed(true));
  }, [wanted]);
  const index = useMemo(() => searchIndex(packIndex, table), [packIndex, table]);
  // Without the table the texts would only be folded for the time until it comes.
  const ready = wanted && (failed || table !== none);
  useEffect(() => (ready ? inSlices(index.prepare(), () => undefined) : undefined), [ready, index]);
  const hits = useMemo(() => (find.trim() === '' ? null : search(index, find)), [index, find]);
  return { hits, prepare, failed };
};

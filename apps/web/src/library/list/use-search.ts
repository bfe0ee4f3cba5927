import { useCallback, useEffect, useMemo, useState } from 'react';
import { useShelf } from '../../state/pack-context.ts';
import type { ScriptTable } from '../search/fold.ts';
import { loadScriptTable } from '../search/script-table.ts';
import { type Hit, search, searchIndex } from '../search/search.ts';

interface Found {
  /** Null when nothing is searched for. */
  readonly hits: ReadonlyMap<string, Hit> | null;
  readonly prepare: () => void;
  /** The table could not be loaded: each script is then found only in itself. */
  readonly failed: boolean;
}

const none: ScriptTable = new Map();

export const useSearch = (find: string, locale: string): Found => {
  const { pack } = useShelf();
  const [table, setTable] = useState<ScriptTable>(none);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(false);
  const prepare = useCallback(() => setAsked(true), []);
  const wanted = asked || find !== '';
  useEffect(() => {
    if (wanted) loadScriptTable().then(setTable, () => setFailed(true));
  }, [wanted]);
  const index = useMemo(() => (wanted ? searchIndex(pack, table) : null), [pack, table, wanted]);
  const hits = useMemo(
    () => (index === null || find.trim() === '' ? null : search(index, find, locale)),
    [index, find, locale],
  );
  return { hits, prepare, failed };
};

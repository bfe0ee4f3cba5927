import { type Issue, parseCalendarDate } from '@huice/engine';
import { useCallback, useEffect, useRef, useState } from 'react';
import { usePackIndex } from '../../state/pack-context.ts';
import { headerOf } from '../columns/header-of.ts';
import { companiesAmong } from '../columns/line-kinds.ts';
import { ownColumns } from '../columns/own-columns.ts';
import type { Job } from '../file/read-file.ts';
import type { Opened } from '../use-table.ts';
import type { CompanySource } from './company-list.ts';
import { Progress } from './progress.ts';
import { screenFile } from './screen-file.ts';
import type { Screened } from './screened.ts';

export type Screening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] | null }
  | { readonly kind: 'done'; readonly found: Screened<CompanySource>; readonly header: readonly string[] };

/** The run over the open file. A new day, or a new plan, needs a new run. */
export const useScreening = () => {
  const { pack } = usePackIndex();
  const [screening, setScreening] = useState<Screening>({ kind: 'idle' });
  const job = useRef<Job<unknown> | null>(null);
  useEffect(() => () => job.current?.cancel(), []);

  const run = useCallback(
    (opened: Opened, asOf: string) => {
      const { outcome, header, plans, lines, taken } = opened;
      if (outcome?.ok !== true || !parseCalendarDate(asOf).ok) return;
      job.current?.cancel();
      const { rows } = outcome.value;
      const progress = new Progress();
      setScreening({ kind: 'running', progress });
      const places = companiesAmong(lines, taken);
      const own = ownColumns(outcome.value, opened, places);
      const mine = screenFile({ pack, asOf, rows, plans, places, own }, (done, all) => progress.tell(done, all));
      job.current = mine;
      void mine.result.then((result) => {
        if (job.current !== mine) return;
        if (result === null) setScreening({ kind: 'failed', issues: null });
        else if (!result.ok) setScreening({ kind: 'failed', issues: result.issues });
        else setScreening({ kind: 'done', found: result.value, header: headerOf(outcome.value, header) });
      });
    },
    [pack],
  );
  const stop = useCallback((kind: 'idle' | 'cancelled') => {
    job.current?.cancel();
    job.current = null;
    setScreening({ kind });
  }, []);
  return { screening, run, stop };
};

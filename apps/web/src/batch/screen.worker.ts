import '../jitless.ts';
import type { Issue, Pack } from '@huice/engine';
import type { ColumnPlan } from './column-plan.ts';
import { readCompanies } from './read-companies.ts';
import { screenCompanies } from './screen-companies.ts';
import type { Screened } from './screened.ts';

export interface ScreenTask {
  readonly pack: Pack;
  readonly asOf: string;
  readonly rows: readonly (readonly string[])[];
  readonly header: number;
  readonly plans: readonly ColumnPlan[];
}

export type ScreenNews =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly screened: Screened }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

const tell = (news: ScreenNews, moved: Transferable[] = []) => postMessage(news, { transfer: moved });

addEventListener('message', ({ data: { pack, asOf, rows, header, plans } }: MessageEvent<ScreenTask>) => {
  const companies = readCompanies(pack.facts, rows, header, plans);
  const all = companies.length;
  tell({ kind: 'progress', done: 0, all });
  const outcome = screenCompanies(pack, companies, {
    asOf,
    onProgress: (done) => tell({ kind: 'progress', done, all }),
  });
  if (!outcome.ok) return tell({ kind: 'failed', issues: outcome.issues });
  const { codes, detailOf } = outcome.value;
  tell({ kind: 'done', screened: outcome.value }, [codes.buffer, detailOf.buffer]);
});

import '../../state/jitless.ts';
import type { Issue, Pack } from '@huice/engine';
import { CompanyList, type CompanySource } from './company-list.ts';
import { screenCompanies } from './screen-companies.ts';
import type { Screened } from './screened.ts';

export interface ScreenTask extends CompanySource {
  readonly pack: Pack;
  readonly asOf: string;
}

export type ScreenNews =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  /** The page has the table; it only needs to know which of its rows are companies. */
  | { readonly kind: 'done'; readonly screened: Screened<Uint32Array<ArrayBuffer>> }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** Told more often, the page would do nothing but draw how far it is. */
const betweenNews = 50;

const tell = (news: ScreenNews, moved: Transferable[] = []) => postMessage(news, { transfer: moved });

addEventListener('message', ({ data: { pack, asOf, ...source } }: MessageEvent<ScreenTask>) => {
  const companies = new CompanyList(pack.facts, source);
  const all = companies.length;
  let told = 0;
  const onProgress = (done: number) => {
    const now = performance.now();
    if (done < all && now - told < betweenNews) return;
    told = now;
    tell({ kind: 'progress', done, all });
  };
  onProgress(0);
  const outcome = screenCompanies(pack, companies, { asOf, onProgress });
  if (!outcome.ok) return tell({ kind: 'failed', issues: outcome.issues });
  const { codes, detailOf, unread } = outcome.value;
  const { places } = companies.source;
  tell({ kind: 'done', screened: { ...outcome.value, companies: places } }, [
    codes.buffer,
    detailOf.buffer,
    unread.buffer,
    places.buffer,
  ]);
});

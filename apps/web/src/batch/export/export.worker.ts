import '../../state/jitless.ts';
import type { Locale, Pack } from '@huice/engine';
import { CompanyList, type CompanySource } from '../screening/company-list.ts';
import type { Screened } from '../screening/screened.ts';
import { toCsv } from '../sheets/to-csv.ts';
import { toXlsx } from '../sheets/to-xlsx.ts';
import { aboutSheet } from './about-sheet.ts';
import { exportContext } from './export-context.ts';
import type { Scope } from './export-scope.ts';
import { listSheet } from './list-sheet.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { problemSheet } from './problem-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';

export interface ExportTask {
  readonly screened: Screened<CompanySource>;
  readonly scope: Scope;
  readonly pack: Pack;
  readonly digest: string;
  readonly header: readonly string[];
  readonly locale: Locale;
  readonly format: 'matrix-csv' | 'list-csv' | 'sources-csv' | 'xlsx';
}

/** More rows than this would ask for too much memory at once; the list then comes as CSV only. */
const mostListed = 120_000;

const make = async ({ screened: sent, scope, format, ...given }: ExportTask): Promise<Blob> => {
  const context = await exportContext(given);
  const screened: Screened = { ...sent, companies: new CompanyList(given.pack.facts, sent.companies) };
  if (format === 'matrix-csv') return toCsv(matrixSheet(screened, scope, context));
  if (format === 'list-csv') return toCsv(listSheet(screened, scope, context));
  const isShort = scope.companies.length * scope.incentives.length <= mostListed;
  const about = aboutSheet(screened, scope, context, !isShort);
  const sources = sourcesSheet(screened, scope, context);
  if (format === 'sources-csv') return toCsv({ name: sources.name, rows: [...sources.rows, [], ...about.rows] });
  const hasProblems = scope.companies.some((company) => screened.unread[company] !== 0);
  return toXlsx([
    matrixSheet(screened, scope, context),
    ...(isShort ? [listSheet(screened, scope, context)] : []),
    ...(hasProblems ? [problemSheet(screened, scope, context)] : []),
    sources,
    about,
  ]);
};

addEventListener('message', ({ data }: MessageEvent<ExportTask>) => {
  make(data).then(
    (file) => postMessage(file),
    () => postMessage(null),
  );
});

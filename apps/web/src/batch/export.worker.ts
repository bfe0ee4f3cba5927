import '../jitless.ts';
import type { Locale, Pack } from '@huice/engine';
import { aboutSheet, listSheet, matrixSheet, problemSheet } from './export-sheets.ts';
import type { Screened } from './screened.ts';
import { toCsv } from './to-csv.ts';
import { toXlsx } from './to-xlsx.ts';
import { batchWordsIn, sayWith } from './words/batch-words.ts';

export interface ExportTask {
  readonly screened: Screened;
  readonly pack: Pack;
  readonly digest: string;
  readonly header: readonly string[];
  readonly locale: Locale;
  readonly format: 'matrix-csv' | 'list-csv' | 'xlsx';
}

/** More rows than this would ask for too much memory at once; the list then comes as CSV only. */
const mostListed = 120_000;

const make = async ({ screened, pack, digest, header, locale, format }: ExportTask): Promise<Blob> => {
  const context = { pack, header, locale, say: sayWith(await batchWordsIn(locale)) };
  if (format === 'matrix-csv') return toCsv(matrixSheet(screened, context));
  if (format === 'list-csv') return toCsv(listSheet(screened, context));
  const isShort = screened.codes.length <= mostListed;
  const hasProblems = screened.companies.some(({ problems }) => problems.length > 0);
  return toXlsx([
    matrixSheet(screened, context),
    ...(isShort ? [listSheet(screened, context)] : []),
    ...(hasProblems ? [problemSheet(screened, context)] : []),
    aboutSheet(screened, digest, context, !isShort),
  ]);
};

addEventListener('message', ({ data }: MessageEvent<ExportTask>) => {
  make(data).then(
    (file) => postMessage(file),
    () => postMessage(null),
  );
});

import { guessedColumns } from '../columns/column-title.ts';
import type { Screened } from '../screening/screened.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import type { BatchSay } from '../words/batch-words.ts';
import type { ExportContext } from './export-context.ts';
import type { Scope } from './export-scope.ts';

/** What every figure rests on and what was left out, so that a file passed on still says what it is. */
export const aboutSheet = (
  screened: Screened,
  { companies, incentives, filters }: Scope,
  { pack, digest, header, say, locale }: ExportContext,
  isListLeftOut = false,
): Sheet => ({
  name: say('batch.export.about'),
  rows: [
    [say('batch.export.about'), null],
    [say('as-of.label'), screened.asOf],
    [say('brief.pack', { id: pack.id, version: pack.version, digest }), null],
    [
      say('batch.export.holds', {
        companies: companies.length,
        all: screened.companies.length,
        incentives: incentives.length,
        every: screened.incentives.length,
      }),
      null,
    ],
    ...(filters.length === 0
      ? []
      : [[say('batch.export.narrowed', { filters: filters.join(say('list.separator')) }), null]]),
    ...guessedLines(guessedColumns(screened.companies.source.plans, header, pack.facts, say, locale), say),
    ...(isListLeftOut ? [[say('batch.export.no-list'), null]] : []),
    [say('batch.export.read-caps'), null],
    [say('batch.export.read-ended'), null],
    [say('batch.export.read-unread'), null],
    [say('disclaimer.text'), null],
  ],
  widths: [100, 16],
});

const guessedLines = (guessed: readonly string[], say: BatchSay): readonly (readonly Cell[])[] =>
  guessed.length === 0
    ? []
    : [[say('batch.guessed.title', { n: guessed.length }), null], ...guessed.map((text) => [text, null])];

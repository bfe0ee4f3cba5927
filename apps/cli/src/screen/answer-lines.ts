import type { Calculator } from '@huice/engine';
import type { Screener } from '@huice/screen';
import type { Answer } from '../commands/command.ts';
import type { Io } from '../io.ts';
import { decideRows } from './decide-rows.ts';
import type { PlannedColumn } from './plan-columns.ts';
import { type Source, start } from './raw-rows.ts';
import { rowReader } from './read-rows.ts';
import { issueLine, ndjsonLine } from './row-text.ts';

interface Asked {
  readonly screener: Screener;
  readonly asOf: string;
  readonly source: Source;
  readonly columns: readonly PlannedColumn[];
}

/** A line for each company, in order: what became of it, or what is wrong with it. Nothing is read on while the reader is behind. */
export const answerLines = async (
  calculator: Calculator,
  { screener, asOf, source, columns }: Asked,
  echo: boolean,
  io: Pick<Io, 'out'>,
): Promise<Answer> => {
  const companiesIn = rowReader(calculator, columns);
  for await (const batch of source(start)) {
    const rows = decideRows(calculator, screener, asOf, companiesIn(batch.rows));
    const written = await io.out(
      rows.map((row) => (row.issues.length > 0 ? issueLine(row) : ndjsonLine(row, echo))).join(''),
    );
    if (!written.ok) return written;
  }
  return { ok: true, value: '' };
};

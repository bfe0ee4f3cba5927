import type { Calculator } from '@huice/engine';
import type { Screener } from '@huice/screen';
import type { Answer } from '../commands/command.ts';
import type { Io } from '../io.ts';
import { type Source, start } from './company-row.ts';
import { decideRows } from './decide-rows.ts';
import { issueLine, ndjsonLine } from './row-text.ts';

interface Asked {
  readonly screener: Screener;
  readonly asOf: string;
  readonly source: Source;
}

/** A line for each company, in order: what became of it, or what is wrong with it. Nothing is read on while the reader is behind. */
export const answerLines = async (
  calculator: Calculator,
  { screener, asOf, source }: Asked,
  echo: boolean,
  io: Pick<Io, 'out'>,
): Promise<Answer> => {
  for await (const { companies } of source(start)) {
    const rows = decideRows(calculator, screener, asOf, companies);
    const written = await io.out(
      rows.map((row) => (row.issues.length > 0 ? issueLine(row) : ndjsonLine(row, echo))).join(''),
    );
    if (!written.ok) return written;
  }
  return { ok: true, value: '' };
};

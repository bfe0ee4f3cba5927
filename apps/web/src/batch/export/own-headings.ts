import { columnTitle } from '../columns/column-title.ts';
import type { Screened } from '../screening/screened.ts';
import type { ExportContext } from './export-context.ts';

/** What the file calls its own columns, which go out as they came in. */
export const ownHeadings = (
  { companies }: Pick<Screened, 'companies'>,
  { header, say }: Pick<ExportContext, 'header' | 'say'>,
): readonly string[] => companies.source.own.map((column) => columnTitle(header, column, say));

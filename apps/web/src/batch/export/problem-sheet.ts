import { howToFill } from '../file/template-rows.ts';
import { describeCell } from '../screening/describe-problem.ts';
import type { Screened } from '../screening/screened.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import type { ExportContext } from './export-context.ts';
import type { Scope } from './export-scope.ts';

/** Every cell that could not be read: where it stands, what was read there, what is wrong with it, what may stand there. */
export const problemSheet = (
  screened: Screened,
  { companies }: Pick<Scope, 'companies'>,
  { pack, header, say, locale }: Pick<ExportContext, 'pack' | 'header' | 'say' | 'locale'>,
): Sheet => ({
  name: say('batch.problems.file'),
  rows: [
    [
      say('batch.export.row'),
      say('batch.columns.name'),
      say('batch.export.column'),
      say('batch.columns.taken-for'),
      say('batch.export.text'),
      say('batch.export.wrong'),
      say('batch.export.expected'),
    ],
    ...companies.flatMap((company) => {
      if (screened.unread[company] === 0) return [];
      const { row, name, problems } = screened.companies.at(company);
      return problems.flatMap((problem): readonly (readonly Cell[])[] => {
        const fact = pack.facts.find(({ id }) => id === problem.fact);
        if (fact === undefined) return [];
        const [wrong, expected] = [describeCell(problem, fact, say, locale), howToFill(fact, say, locale)];
        return [[row, name, header[problem.column] ?? '', fact.label[locale], problem.text, wrong, expected]];
      });
    }),
  ],
  widths: [6, 32, 24, 24, 24, 50, 80],
});

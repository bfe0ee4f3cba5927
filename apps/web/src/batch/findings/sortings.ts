import type { Locale } from '@huice/engine';
import type { CompanyLines } from '../screening/company-lines.ts';
import type { Screened } from '../screening/screened.ts';
import { statusCodes } from '../screening/status-codes.ts';

/** A row of the table: a company by its position. */
interface Row {
  readonly company: number;
}

interface Sorted {
  readonly original: Row;
}

/** What the matrix is sorted by, as columns of its table: each looks at columns of numbers, none at a company. */
export const sortings = (screened: Screened, { counts, atLeast, ifJudged }: CompanyLines, locale: Locale) => {
  const { companies } = screened;
  const collator = new Intl.Collator(locale, { numeric: true });
  const count = (company: number, status: (typeof statusCodes)[number]) =>
    counts[company * statusCodes.length + statusCodes.indexOf(status)] as number;
  return [
    {
      id: 'name',
      accessorFn: ({ company }: Row) => companies.nameOf(company),
      sortFn: ({ original: { company: one } }: Sorted, { original: { company: other } }: Sorted) =>
        collator.compare(companies.nameOf(one), companies.nameOf(other)) || one - other,
    },
    {
      id: 'reach',
      // What is certain before what somebody still has to judge.
      accessorFn: ({ company }: Row) =>
        count(company, 'eligible') * 1e6 + count(company, 'conditional') * 1e3 + count(company, 'undetermined'),
      sortFn: 'basic' as const,
    },
    {
      id: 'money',
      // What is promised before what would be promised if somebody decides so; no amount at all before the smallest.
      accessorFn: ({ company }: Row) => (atLeast[company] as number) * 2 ** 26 + (ifJudged[company] as number),
      sortFn: 'basic' as const,
    },
  ];
};

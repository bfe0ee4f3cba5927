import type { Locale } from '@huice/engine';
import type { CompanyLines } from '../screening/company-lines.ts';
import type { Screened } from '../screening/screened.ts';
import { statusCodes } from '../screening/status-codes.ts';

/** What the matrix is sorted by, and which end comes first. */
export interface Sorting {
  readonly by: 'name' | 'reach' | 'money';
  readonly desc: boolean;
}

interface Findings {
  readonly screened: Screened;
  readonly lines: CompanyLines;
  readonly locale: Locale;
}

/** The companies, by their positions, in the order wanted; those alike stay as they stand in the list. */
export const sorted = (companies: readonly number[], { by, desc }: Sorting, findings: Findings): readonly number[] => {
  const order = orders[by](findings);
  return companies.toSorted(desc ? (one, other) => order(other, one) : order);
};

type Order = (one: number, other: number) => number;

/** Each looks at columns of numbers, and none at a company. */
const orders: Readonly<Record<Sorting['by'], (findings: Findings) => Order>> = {
  name: ({ screened: { companies }, locale }) => {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return (one, other) => compare(companies.nameOf(one), companies.nameOf(other)) || one - other;
  },
  // What is certain before what somebody still has to judge.
  reach: ({ lines: { counts } }) => {
    const count = (company: number, status: (typeof statusCodes)[number]) =>
      counts[company * statusCodes.length + statusCodes.indexOf(status)] as number;
    return byNumber(
      (company) =>
        count(company, 'eligible') * 1e6 + count(company, 'conditional') * 1e3 + count(company, 'undetermined'),
    );
  },
  // What is promised before what would be promised if somebody decides so; no amount at all before the smallest.
  money: ({ lines: { atLeast, ifJudged } }) =>
    byNumber((company) => (atLeast[company] as number) * 2 ** 26 + (ifJudged[company] as number)),
};

const byNumber =
  (of: (company: number) => number): Order =>
  (one, other) =>
    of(one) - of(other);

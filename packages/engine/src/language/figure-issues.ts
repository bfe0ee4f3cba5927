import { type Issue, issue } from '../issue.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import { boundsOf, type NumericFact } from './fact.ts';

type Path = Issue['path'];

/** Figures of an amount, a step of a scale or a shared cap: nobody is paid less than nothing. */
const paid = ['value', 'rate', 'each', 'cap', 'floor', 'pool', 'factor'] as const;

/** What the figures of one part of a pack leave open: nothing may be negative, upside down, or said twice. */
export const figureIssues = (part: Readonly<Record<string, unknown>>, path: Path): Issue[] => {
  const issues: Issue[] = [];
  const add = (under: Path, expected: string, received: string) => {
    issues.push(issue('pack/value-out-of-bounds', [...path, ...under], expected, received));
  };
  const { kind, cap, floor, steps, n, of = [], from } = part as Figured;
  if (kind === 'money' || kind === 'quantity' || kind === 'share') {
    const { minimum, maximum } = boundsOf(part as unknown as NumericFact);
    if (maximum !== null && new Decimal(minimum).gt(maximum))
      add(['minimum'], `at most the maximum, ${maximum}`, minimum);
  }
  for (const name of paid) {
    const figure = part[name];
    if (typeof figure === 'string' && kind !== 'compare' && new Decimal(figure).lt(0)) add([name], '0 or more', figure);
  }
  if (typeof cap === 'string' && floor !== undefined && new Decimal(cap).lt(floor))
    add(['cap'], `at least the floor, ${floor}`, cap);
  if (n !== undefined && Array.isArray(of) && n > of.length)
    add(['n'], `at most ${of.length}, the number of parts`, String(n));
  for (const name of ['until', 'repealed'] as const) {
    const end = (part as Figured)[name]?.date;
    if (from?.date !== undefined && end !== undefined && from.date.slice(0, end.length) > end)
      add([name, 'date'], `${from.date} or later`, end);
  }
  const begun = new Set<string>();
  steps?.forEach((step, index) => {
    const at = toPlain(new Decimal(step.from));
    if (begun.has(at)) add(['steps', index, 'from'], 'a step that begins elsewhere', step.from);
    begun.add(at);
  });
  return issues;
};

/** What the keys hold wherever the language has them; the `from` of a step is a text, without a `date`. */
interface Figured {
  readonly kind?: string;
  /** Of `capped`, an amount. */
  readonly cap?: unknown;
  readonly floor?: string;
  readonly steps?: readonly { readonly from: string }[];
  readonly n?: number;
  /** Of `times` and `capped`, an amount. */
  readonly of?: unknown;
  readonly from?: { readonly date?: string };
  readonly until?: { readonly date: string };
  readonly repealed?: { readonly date: string };
}

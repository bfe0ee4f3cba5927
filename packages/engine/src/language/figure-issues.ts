import { type Issue, issue } from '../issue.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import type { Amount } from './amount.ts';
import { boundsOf, type NumericFact } from './fact.ts';

type Path = Issue['path'];

const outOfBounds = (path: Path, expected: string, received: string): Issue =>
  issue('pack/value-out-of-bounds', path, expected, received);

/** A fact that no figure can answer. */
export const boundsIssues = (fact: NumericFact, path: Path): Issue[] => {
  const { minimum, maximum } = boundsOf(fact);
  if (maximum === null) return [];
  const isWhole = fact.kind === 'quantity' && fact.whole === true;
  const [low, high] = [new Decimal(minimum), new Decimal(maximum)];
  const isEmpty = isWhole ? low.ceil().gt(high.floor()) : low.gt(high);
  return isEmpty ? [outOfBounds([...path, 'minimum'], `at most the maximum, ${maximum}`, minimum)] : [];
};

/** Nobody is paid less than nothing, no cap lies below its floor, and each step of a scale begins somewhere else. */
export const figureIssues = (amount: Exclude<Amount, { kind: 'sum' }>, path: Path): Issue[] => {
  const { cap, floor, value, rate, each, pool } = amount as Partial<Figures>;
  const issues = belowZero({ cap, floor, value, rate, each, pool }, path);
  if (cap !== undefined && floor !== undefined && new Decimal(cap).lt(floor))
    issues.push(outOfBounds([...path, 'cap'], `at least the floor, ${floor}`, cap));
  return amount.kind === 'brackets' ? [...issues, ...stepIssues(amount, path)] : issues;
};

type Figures = Readonly<Record<'value' | 'rate' | 'each' | 'cap' | 'floor' | 'pool', string>>;

const stepIssues = ({ steps }: Extract<Amount, { kind: 'brackets' }>, path: Path): Issue[] => {
  const begun = new Set<string>();
  return steps.flatMap(({ from, pays }, index) => {
    const issues = belowZero(pays, [...path, 'steps', index, 'pays']);
    const at = toPlain(new Decimal(from));
    if (begun.has(at))
      issues.push(outOfBounds([...path, 'steps', index, 'from'], 'a step that begins elsewhere', from));
    begun.add(at);
    return issues;
  });
};

/** Each figure that is negative, under its own name. */
export const belowZero = (figures: Readonly<Record<string, string | undefined>>, path: Path): Issue[] =>
  Object.entries(figures).flatMap(([name, figure]) =>
    figure !== undefined && new Decimal(figure).lt(0) ? [outOfBounds([...path, name], '0 or more', figure)] : [],
  );

import type { Diagram } from '../diagram/diagram.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import type { Residual } from '../diagram/residual.ts';
import type { Variable } from '../diagram/variables.ts';
import { type Fact, isRare } from '../language/fact.ts';
import { oneIn } from './scenarios.ts';

/** The answers after which a company is sure to have an incentive, if it has it at all. */
export interface Soonest {
  /** How many they are, one that few companies give as `oneIn`; infinite where no answers suffice. */
  readonly answers: number;
  readonly facts: readonly string[];
}

interface Step {
  readonly answers: number;
  readonly level: number;
  readonly next: number;
}

/**
 * The shortest way through the residual to where the incentive is met. It asks level by level, so where another condition alone would do,
 * fewer answers may suffice.
 */
export const soonest = (
  { variables }: Diagram,
  facts: ReadonlyMap<string, Fact>,
  residual: Residual,
  root: number,
): Soonest => {
  const known = new Map<number, Step>();
  const toAsk = new Map<number, readonly string[]>();
  const factsOf = (level: number): readonly string[] => {
    const found = toAsk.get(level) ?? residual.factsAt(root, level);
    toAsk.set(level, found);
    return found;
  };
  /** How many answers lead from a level to one of its cells. */
  const answersTo = (level: number, cell: number): number => {
    const variable = variables.list[level] as Variable;
    if (variable.kind === 'judgement') return Number.POSITIVE_INFINITY;
    return factsOf(level).reduce(
      (sum, fact) => sum + (isRare(facts.get(fact)) && has(variable, fact, cell) ? oneIn : 1),
      0,
    );
  };
  const from = (node: number): number => {
    if (node === TRUE) return 0;
    if (node === FALSE) return Number.POSITIVE_INFINITY;
    return stepFrom(node).answers;
  };
  const stepFrom = (node: number): Step => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const { level, ways } = residual.waysFrom(node);
    const steps = ways.map(([cell, next]) => ({ answers: answersTo(level, cell) + from(next), level, next }));
    const best = steps.reduce((one, other) => (other.answers < one.answers ? other : one));
    known.set(node, best);
    return best;
  };
  const answers = from(root);
  const asked = new Set<string>();
  if (Number.isFinite(answers))
    for (let node = root; node !== TRUE; ) {
      const { level, next } = stepFrom(node);
      for (const fact of factsOf(level)) asked.add(fact);
      node = next;
    }
  return { answers, facts: [...asked] };
};

/** Whether who stands in this cell has something of the fact. The lowest cell is that of nothing. */
const has = (variable: Variable, fact: string, cell: number): boolean => {
  if (variable.kind !== 'group') return cell > 0;
  const axis = variable.group.axes.findIndex(({ scale }) => scale.fact.id === fact);
  return axis < 0 || variable.group.regions[cell]?.[axis] !== 0;
};

import type { CompiledPack } from '../decide/compiled-pack.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import type { Residual } from '../diagram/residual.ts';
import { factsAt, type Variable } from '../diagram/variables.ts';
import { isRare } from '../language/fact.ts';
import { oneIn } from './scenarios.ts';

/** The answers after which a company is sure to have an incentive, if it has it at all. */
export interface Soonest {
  /** How many they are, one that few companies give as `oneIn`; infinite where no answers suffice. */
  readonly answers: number;
  readonly facts: readonly string[];
}

const never: Soonest = { answers: Number.POSITIVE_INFINITY, facts: [] };

/**
 * The shortest way through the residual to where an incentive is met, of which these facts are open. It asks level by level, so where
 * another condition alone would do, fewer answers may suffice.
 */
export const soonest = (
  { diagram, facts }: Pick<CompiledPack, 'diagram' | 'facts'>,
  residual: Residual,
  root: number,
  open: readonly string[],
): Soonest => {
  const known = new Map<number, Soonest>([
    [TRUE, { answers: 0, facts: [] }],
    [FALSE, never],
  ]);
  const from = (node: number): Soonest => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const { level, ways } = residual.waysFrom(node);
    const variable = diagram.variables.list[level] as Variable;
    const asks = factsAt(variable).filter((fact) => open.includes(fact));
    let best = never;
    // No answer settles what somebody has to judge.
    for (const [cell, next] of asks.length === 0 ? [] : ways) {
      const rest = from(next);
      const more = asks.filter((fact) => !rest.facts.includes(fact));
      const answers = more.reduce(
        (sum, fact) => sum + (isRare(facts.get(fact)) && has(variable, fact, cell) ? oneIn : 1),
        rest.answers,
      );
      if (answers < best.answers) best = { answers, facts: [...more, ...rest.facts] };
    }
    known.set(node, best);
    return best;
  };
  return from(root);
};

/** Whether who stands in this cell has something of the fact. The lowest cell is that of nothing. */
const has = (variable: Variable, fact: string, cell: number): boolean => {
  if (variable.kind !== 'group') return cell > 0;
  const axis = variable.group.axes.findIndex(({ scale }) => scale.fact.id === fact);
  return axis < 0 || variable.group.regions[cell]?.[axis] !== 0;
};

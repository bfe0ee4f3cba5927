import { fail, issue, type Outcome, ok, unreachable } from '../issue.ts';
import type { Condition } from '../language/condition.ts';
import type { Pack } from '../language/pack.ts';
import { sortedBy } from '../value/sorted-by.ts';
import { NodeTable, OverBudget } from './node-table.ts';
import { Operations } from './operations.ts';
import { type Variable, Variables, widthOf } from './variables.ts';

/** A condition with the node that decides it, part by part. */
export interface Compiled {
  readonly condition: Condition;
  readonly node: number;
  readonly parts: readonly Compiled[];
}

/** Every condition of a pack over one node table. */
export interface Diagram {
  readonly variables: Variables;
  readonly table: NodeTable;
  readonly operations: Operations;
  /** By incentive id. */
  readonly roots: ReadonlyMap<string, Compiled>;
}

/** New nodes that one incentive may cost: far above any written rule, far below what would be felt. */
export const defaultNodeBudget = 20_000;

/** Compiles every incentive; an incentive whose diagram grows past the budget is an issue that names it. */
export const buildDiagram = (pack: Pack, nodeBudget: number = defaultNodeBudget): Outcome<Diagram> => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const indexed = pack.incentives.map((incentive, index) => ({ incentive, index }));
  const incentives = sortedBy(indexed, ({ incentive }) => incentive.id);
  const variables = new Variables(
    facts,
    incentives.map(({ incentive }) => incentive.condition),
  );
  const table = new NodeTable(variables.list.map(widthOf));
  const operations = new Operations(table);
  const roots = new Map<string, Compiled>();
  for (const { incentive, index } of incentives) {
    table.allow(nodeBudget);
    try {
      roots.set(incentive.id, compileCondition(incentive.condition, variables, operations));
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      const path = ['incentives', index, 'condition'];
      const expected = `a condition whose diagram has at most ${nodeBudget} nodes`;
      const received = `one that needs more, in ${incentive.id}`;
      const params = { incentive: incentive.id, budget: String(nodeBudget) };
      const hint = 'split the incentive, or state fewer alternatives that mix many facts';
      return fail(issue('pack/node-budget', path, expected, received, params, hint));
    }
  }
  table.allow(Number.POSITIVE_INFINITY);
  return ok({ variables, table, operations, roots });
};

const compileCondition = (condition: Condition, variables: Variables, operations: Operations): Compiled => {
  const inner = 'of' in condition ? [condition.of].flat() : [];
  const parts = inner.map((part) => compileCondition(part, variables, operations));
  const nodes = parts.map(({ node }) => node);
  return { condition, node: nodeOf(condition, nodes, variables, operations), parts };
};

const nodeOf = (
  condition: Condition,
  parts: readonly number[],
  variables: Variables,
  operations: Operations,
): number => {
  const leaf = (of: Parameters<Variables['level']>[0], cellsOf: (variable: never) => readonly boolean[]) => {
    const level = variables.level(of) as number;
    return operations.table.make(level, cellsOf(variables.list[level] as never).map(Number));
  };
  const noOrYes = () => [false, true];
  switch (condition.kind) {
    case 'all':
      return operations.allOf(parts);
    case 'any':
      return operations.anyOf(parts);
    case 'at-least-n':
      return operations.atLeast(condition.n, parts);
    case 'not':
      return operations.not(parts[0] as number);
    case 'judgement':
      return leaf({ judgement: condition.judgement }, noOrYes);
    case 'is':
      return leaf({ fact: condition.fact }, () => [!condition.value, condition.value]);
    case 'one-of':
      return leaf({ fact: condition.fact }, ({ options }: Extract<Variable, { kind: 'choice' }>) =>
        options.map((option) => condition.options.includes(option)),
      );
    case 'compare':
      return leaf({ fact: condition.fact }, ({ scale }: Extract<Variable, { kind: 'scale' }>) =>
        scale.satisfied(condition.op, condition.value),
      );
    case 'has-any':
    case 'has-all': {
      const members = condition.options.map((option) => leaf({ fact: condition.fact, option }, noOrYes));
      return condition.kind === 'has-any' ? operations.anyOf(members) : operations.allOf(members);
    }
    default:
      return unreachable(condition);
  }
};

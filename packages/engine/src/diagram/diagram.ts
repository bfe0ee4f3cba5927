import { fail, issue, type Outcome, ok, unreachable } from '../issue.ts';
import type { Condition } from '../language/condition.ts';
import type { Pack } from '../language/pack.ts';
import { FALSE, NodeTable, OverBudget, TRUE } from './node-table.ts';
import { Operations } from './operations.ts';
import { NO, type Variable, Variables, widthOf, YES } from './variables.ts';

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
  const incentives = pack.incentives.map((incentive, index) => ({ incentive, index })).sort(byId);
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
      return fail(
        issue('pack/node-budget', path, expected, `one that needs more, in ${incentive.id}`, {
          hint: 'split the incentive, or state fewer alternatives that mix many facts',
          params: { incentive: incentive.id, budget: String(nodeBudget) },
        }),
      );
    }
  }
  table.allow(Number.POSITIVE_INFINITY);
  return ok({ variables, table, operations, roots });
};

const byId = (
  a: { readonly incentive: { readonly id: string } },
  b: { readonly incentive: { readonly id: string } },
): number => (a.incentive.id < b.incentive.id ? -1 : 1);

const compileCondition = (condition: Condition, variables: Variables, operations: Operations): Compiled => {
  const part = (inner: Condition) => compileCondition(inner, variables, operations);
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map(part);
      const nodes = parts.map(({ node }) => node);
      const node = condition.kind === 'all' ? operations.allOf(nodes) : operations.anyOf(nodes);
      return { condition, node, parts };
    }
    case 'at-least-n': {
      const parts = condition.of.map(part);
      return {
        condition,
        node: operations.atLeast(
          condition.n,
          parts.map(({ node }) => node),
        ),
        parts,
      };
    }
    case 'not': {
      const inner = part(condition.of);
      return { condition, node: operations.not(inner.node), parts: [inner] };
    }
    case 'is':
    case 'one-of':
    case 'compare': {
      const level = levelOf(variables, { fact: condition.fact });
      return {
        condition,
        node: leafNode(operations.table, level, cellsOf(condition, variables.list[level] as Variable)),
        parts: [],
      };
    }
    case 'judgement': {
      const level = levelOf(variables, { judgement: condition.judgement });
      return { condition, node: operations.table.make(level, [FALSE, TRUE]), parts: [] };
    }
    case 'has-any':
    case 'has-all': {
      const members = condition.options.map((option) =>
        operations.table.make(levelOf(variables, { fact: condition.fact, option }), [FALSE, TRUE]),
      );
      const node = condition.kind === 'has-any' ? operations.anyOf(members) : operations.allOf(members);
      return { condition, node, parts: [] };
    }
    default:
      return unreachable(condition);
  }
};

const levelOf = (variables: Variables, of: Parameters<Variables['level']>[0]): number => {
  const level = variables.level(of);
  if (level === undefined) throw new Error(`no level for ${JSON.stringify(of)}`);
  return level;
};

const leafNode = (table: NodeTable, level: number, cells: readonly boolean[]): number =>
  table.make(
    level,
    cells.map((holds) => (holds ? TRUE : FALSE)),
  );

const cellsOf = (
  condition: Extract<Condition, { kind: 'is' | 'one-of' | 'compare' }>,
  variable: Variable,
): boolean[] => {
  if (condition.kind === 'is' && variable.kind === 'boolean') {
    return [NO, YES].map((cell) => (cell === YES) === condition.value);
  }
  if (condition.kind === 'one-of' && variable.kind === 'choice') {
    return variable.options.map((option) => condition.options.includes(option));
  }
  if (condition.kind === 'compare' && variable.kind === 'scale') {
    return variable.scale.satisfied(condition.op, condition.value);
  }
  throw new Error(`${condition.kind} does not read a ${variable.kind}`);
};

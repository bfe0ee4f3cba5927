import { fail, type Issue, issue, type Outcome, ok, unreachable } from '../issue.ts';
import type { Condition } from '../language/condition.ts';
import type { ChoiceFact } from '../language/fact.ts';
import { conditionsIn, figuresOf, optionsWithin } from '../language/figures.ts';
import type { Incentive } from '../language/incentive.ts';
import type { Pack } from '../language/pack.ts';
import { whensIn } from '../language/parts.ts';
import { sortedBy } from '../value/sorted-by.ts';
import { NodeTable, OverBudget } from './node-table.ts';
import { Operations } from './operations.ts';
import { pointsNode } from './points.ts';
import { type Named, type Unit, type Variable, Variables, widthOf } from './variables.ts';

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
  /** The other conditions: of later versions, and those on which amounts and joint caps depend. */
  readonly others: ReadonlyMap<Condition, Compiled>;
}

/** New nodes that one incentive may cost: far above any written rule, far below what would be felt. */
export const defaultNodeBudget = 20_000;

/** Compiles every incentive and what caps depend on; one whose diagram grows past the budget is an issue that names it. */
export const buildDiagram = (pack: Pack, nodeBudget: number = defaultNodeBudget): Outcome<Diagram> => {
  const named = namedIn(pack);
  const owners = [...incentivesOf(pack), ...capsOf(pack)];
  const overBudget = ({ id, path }: Owner) => {
    const expected = `a condition whose diagram has at most ${nodeBudget} nodes`;
    const received = `one that needs more, in ${id}`;
    const params = { incentive: id, budget: String(nodeBudget) };
    const hint = 'split the incentive, or state fewer alternatives that mix many facts';
    return fail(issue('pack/node-budget', path, expected, received, params, hint));
  };
  const units = owners.map(({ unit }) => unit);
  let variables: Variables;
  try {
    variables = new Variables(named, units);
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    const at = units.findIndex((unit) => !fits(() => new Variables(named, [unit])));
    return overBudget(owners[Math.max(at, 0)] as Owner);
  }
  const table = new NodeTable(variables.list.map(widthOf));
  const operations = new Operations(table);
  const roots = new Map<string, Compiled>();
  const others = new Map<Condition, Compiled>();
  for (const [at, owner] of owners.entries()) {
    table.allow(nodeBudget);
    const compile = (condition: Condition) => compileCondition(condition, { named, unit: at, variables, operations });
    const isDone = fits(() => {
      if (owner.root !== undefined) roots.set(owner.id, compile(owner.root));
      for (const condition of owner.unit) if (condition !== owner.root) others.set(condition, compile(condition));
    });
    if (!isDone) return overBudget(owner);
  }
  table.allow(Number.POSITIVE_INFINITY);
  return ok({ variables, table, operations, roots, others });
};

/** What has conditions, and where a pack has them. */
interface Owner {
  readonly id: string;
  readonly path: Issue['path'];
  /** Who may have it. */
  readonly root?: Condition;
  readonly unit: Unit;
}

const incentivesOf = ({ incentives }: Pack): readonly Owner[] => {
  const indexed = incentives.map((incentive, index) => ({ incentive, index }));
  return sortedBy(indexed, ({ incentive }) => incentive.id).map(({ incentive, index }) => ({
    id: incentive.id,
    path: ['incentives', index, 'condition'],
    root: incentive.condition,
    unit: conditionsOf(incentive),
  }));
};

const capsOf = ({ relations = [] }: Pack): readonly Owner[] => {
  const capped = relations.flatMap((relation, index) => {
    const unit = relation.kind === 'joint-cap' ? whensIn(relation.cap) : [];
    return unit.length === 0 ? [] : [{ id: relation.id, path: ['relations', index, 'cap'], unit }];
  });
  return sortedBy(capped, ({ id }) => id);
};

const fits = (work: () => unknown): boolean => {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof OverBudget) return false;
    throw error;
  }
};

export const namedIn = (pack: Pick<Pack, 'facts' | 'terms' | 'definitions'>): Named => ({
  figures: figuresOf(pack),
  terms: new Map(pack.terms?.map((term) => [term.id, term])),
  definitions: new Map(pack.definitions?.map(({ id, condition }) => [id, condition])),
});

/** Every condition of an incentive: who may have it first, then those on which its amount depends, version by version. */
const conditionsOf = ({ condition, amount, versions = [] }: Incentive): Unit => [
  condition,
  ...versions.flatMap((one) => one.condition ?? []),
  ...whensIn([amount, versions.map((one) => one.amount)]),
];

/** What a condition is compiled with. */
interface Setting {
  readonly named: Named;
  /** The number of its unit. */
  readonly unit: number;
  readonly variables: Variables;
  readonly operations: Operations;
}

const compileCondition = (condition: Condition, setting: Setting): Compiled => {
  const inner =
    condition.kind === 'meets'
      ? [setting.named.definitions.get(condition.definition) as Condition]
      : conditionsIn(condition);
  const parts = inner.map((part) => compileCondition(part, setting));
  const nodes = parts.map(({ node }) => node);
  return { condition, node: nodeOf(condition, nodes, setting), parts };
};

const nodeOf = (condition: Condition, parts: readonly number[], setting: Setting): number => {
  const { variables, operations, named } = setting;
  const leafAt = (level: number, cellsOf: (variable: never) => readonly boolean[]) =>
    operations.table.make(level, cellsOf(variables.list[level] as never).map(Number));
  const leaf = (of: Parameters<Variables['level']>[0], cellsOf: (variable: never) => readonly boolean[]) =>
    leafAt(variables.level(of) as number, cellsOf);
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
    case 'meets':
      return parts[0] as number;
    case 'points':
      return pointsNode(condition, parts, operations);
    case 'judgement':
      return leaf({ judgement: condition.judgement }, noOrYes);
    case 'is':
      return leaf({ fact: condition.fact }, () => [!condition.value, condition.value]);
    case 'one-of': {
      const wanted = optionsWithin(named.figures.get(condition.fact) as ChoiceFact, condition.options);
      return leaf({ fact: condition.fact }, ({ options }: Extract<Variable, { kind: 'choice' }>) =>
        options.map((option) => wanted.has(option)),
      );
    }
    case 'compare': {
      const { fact, op, value } = condition;
      return leafAt(
        variables.levelIn(setting.unit, fact),
        (variable: Extract<Variable, { kind: 'scale' | 'group' }>) =>
          variable.kind === 'scale' ? variable.scale.satisfied(op, value) : variable.group.satisfied(fact, op, value),
      );
    }
    case 'has-any':
    case 'has-all': {
      const members = condition.options.map((option) => leaf({ fact: condition.fact, option }, noOrYes));
      return condition.kind === 'has-any' ? operations.anyOf(members) : operations.allOf(members);
    }
    default:
      return unreachable(condition);
  }
};

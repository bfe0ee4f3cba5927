import type { Diagram } from '../diagram/diagram.ts';
import type { Place } from '../diagram/fact-space.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import type { Possible, Residual } from '../diagram/residual.ts';
import { factsAt, type Variable } from '../diagram/variables.ts';
import type { Condition } from '../language/condition.ts';

/** Companies that stand alike to everything on which an amount depends. */
export interface AmountCase {
  readonly places: readonly Place[];
  /** By fact, where not every option that is possible. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly holds: ReadonlyMap<Condition, boolean>;
}

/** So many cases are more than any written rule tells apart. */
const maxCases = 2_000;

interface Asked {
  readonly diagram: Diagram;
  readonly residual: Residual;
  readonly possible: Possible;
  /** Who may have it. */
  readonly node: number;
  /** On what the amount depends. */
  readonly whens: readonly { readonly condition: Condition; readonly node: number }[];
  /** The facts of which the amount is made, and those that are tied to them. */
  readonly reads: ReadonlySet<string>;
}

interface Mark {
  readonly level: number;
  readonly cells: readonly number[];
}

/** The cases in which the incentive can still be met; null when they are too many. */
export const amountCases = ({
  diagram,
  residual,
  possible,
  node,
  whens,
  reads,
}: Asked): readonly AmountCase[] | null => {
  const { table, variables } = diagram;
  const cases: AmountCase[] = [];
  const seen = new Set<string>();
  const variableAt = (level: number) => variables.list[level] as Variable;
  const visit = (nodes: readonly number[], marks: readonly Mark[]): void => {
    const states = nodes.map((one) => residual.of(one));
    const key = `${states} ${marks.map(({ level, cells }) => `${level}:${cells}`).join(' ')}`;
    if (states[0] === FALSE || seen.size > maxCases || seen.has(key)) return;
    seen.add(key);
    for (let at = nodes; ; ) {
      const settled = at.map((one, index) => (isLeaf(states[index] as number) ? (states[index] as number) : one));
      const level = Math.min(...settled.map((one) => (isLeaf(one) ? Number.POSITIVE_INFINITY : table.level(one))));
      if (level === Number.POSITIVE_INFINITY) {
        const holds = new Map(whens.map(({ condition }, index) => [condition, states[index + 1] === TRUE]));
        cases.push({ ...marked(marks.map((mark) => [variableAt(mark.level), mark.cells])), holds });
        return;
      }
      const runs = alike(possible[level] as Uint8Array, (cell) => {
        const next = settled.map((one) => (table.level(one) === level ? table.child(one, cell) : one));
        return { next, key: next.map((one) => residual.of(one)).join() };
      });
      const [first] = runs as [Run, ...Run[]];
      if (runs.every((run) => run.key === first.key)) at = first.next;
      else {
        split(level, runs, marks);
        return;
      }
    }
  };
  const split = (level: number, runs: readonly Run[], marks: readonly Mark[]): void => {
    const variable = variableAt(level);
    const isRead = factsAt(variable).some((fact) => reads.has(fact));
    for (const { next, cells } of runs) {
      if (!isRead) visit(next, marks);
      // A region has its own place on every axis.
      else if (variable.kind === 'group') for (const cell of cells) visit(next, [...marks, { level, cells: [cell] }]);
      else visit(next, [...marks, { level, cells }]);
    }
  };
  visit([residual.of(node) === FALSE ? TRUE : node, ...whens.map((one) => one.node)], []);
  return seen.size > maxCases ? null : cases;
};

const isLeaf = (state: number): boolean => state === TRUE || state === FALSE;

interface Run {
  readonly key: string;
  readonly next: readonly number[];
  readonly cells: number[];
}

/** Neighbouring cells that lead to the same. */
const alike = (possible: Uint8Array, leads: (cell: number) => Omit<Run, 'cells'>): readonly Run[] => {
  const runs: Run[] = [];
  for (const [cell, is] of possible.entries()) {
    if (is === 0) continue;
    const { next, key } = leads(cell);
    const last = runs.at(-1);
    if (last?.key === key) last.cells.push(cell);
    else runs.push({ key, next, cells: [cell] });
  }
  return runs;
};

const marked = (marks: readonly (readonly [Variable, readonly number[]])[]): Pick<AmountCase, 'places' | 'options'> => {
  const places: Place[] = [];
  const options = new Map<string, readonly string[]>();
  for (const [variable, cells] of marks) {
    const [first, last] = [cells[0] as number, cells.at(-1) as number];
    if (variable.kind === 'scale')
      places.push({ figure: variable.fact, lower: variable.scale.cuts[first - 1], upper: variable.scale.cuts[last] });
    else if (variable.kind === 'choice')
      options.set(
        variable.fact,
        cells.map((cell) => variable.options[cell] as string),
      );
    else if (variable.kind === 'group') places.push(...variable.group.placesIn(first));
  }
  return { places, options };
};

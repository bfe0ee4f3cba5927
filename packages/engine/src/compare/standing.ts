import type { Status } from '../decide/report.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';

/** The companies that are eligible whatever the authorities judge, as a diagram over facts alone. */
export const always = (diagram: Diagram, root: number): number => settled(diagram, root, FALSE);

/** The companies for which some judgement could still open the door, or none is needed. */
export const sometimes = (diagram: Diagram, root: number): number => settled(diagram, root, TRUE);

/** Judgements stand below all facts, so what is left where they begin is replaced as a whole. */
const settled = ({ table, variables }: Diagram, root: number, open: number): number => {
  const memo = new Map<number, number>();
  const visit = (node: number): number => {
    if (node === TRUE || node === FALSE) return node;
    const level = table.level(node);
    if (level >= variables.firstJudgement) return open;
    const known = memo.get(node);
    if (known !== undefined) return known;
    const children = Array.from({ length: table.width(level) }, (_, cell) => visit(table.child(node, cell)));
    const made = table.make(level, children);
    memo.set(node, made);
    return made;
  };
  return visit(root);
};

/** The status of a company whose facts are all known, while every judgement is open. */
export const statusAt = ({ table, variables }: Diagram, root: number, cells: ReadonlyMap<number, number>): Status => {
  let node = root;
  while (table.level(node) < variables.firstJudgement) node = table.child(node, cells.get(table.level(node)) ?? 0);
  return node === TRUE ? 'eligible' : node === FALSE ? 'ineligible' : 'conditional';
};

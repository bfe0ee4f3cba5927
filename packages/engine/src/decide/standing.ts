import type { Diagram } from '../diagram/diagram.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import type { Residual } from '../diagram/residual.ts';
import type { Variable } from '../diagram/variables.ts';
import type { Status } from './report.ts';

/** A status, with exactly the facts and judgements that could still change it. */
export interface Standing {
  readonly status: Status;
  readonly open: readonly string[];
  readonly judgements: readonly string[];
}

const settled = (status: Status): Standing => ({ status, open: [], judgements: [] });

const eligible = settled('eligible');
const ineligible = settled('ineligible');

/** Where the condition of this node stands, for what is left possible. */
export const standing = ({ variables }: Diagram, residual: Residual, node: number): Standing => {
  const root = residual.of(node);
  if (root === TRUE) return eligible;
  if (root === FALSE) return ineligible;
  const open = new Set<string>();
  const judgements: string[] = [];
  for (const level of residual.support(root)) {
    const variable = variables.list[level] as Variable;
    if (variable.kind === 'judgement') judgements.push(variable.judgement);
    else for (const fact of residual.factsAt(root, level)) open.add(fact);
  }
  const status = open.size > 0 ? 'undetermined' : 'conditional';
  return { status, open: [...open].sort(), judgements: judgements.sort() };
};

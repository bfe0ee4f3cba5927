import type { Expression } from './expression.ts';
import { partsOf, withParts } from './parts.ts';

/** What is worked out once and named. */
interface Named {
  readonly name: string;
  readonly of: Expression;
}

/** What is needed several times, layer by layer: a layer names only what stands in those before it. */
export interface Layered {
  readonly layers: readonly (readonly Named[])[];
  /** In the order given, each said with the names. */
  readonly of: readonly Expression[];
}

/** So much is written anew before it is worth a name: parts, times the uses beyond the first. */
const worthAName = 60;

interface Node {
  readonly id: number;
  readonly of: Expression;
  readonly parts: readonly Node[];
  uses: number;
  /** How many parts are written where it stands. */
  size: number;
  made?: Expression;
  layer: number;
}

/** Expressions without what they say more than once; what is written grows with what is different in them. */
export const layered = (roots: readonly Expression[]): Layered => {
  const known = new Map<Expression, Node>();
  const byKey = new Map<string, Node>();
  const order: Node[] = [];
  const nodeOf = (of: Expression): Node => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const parts = partsOf(of).map(nodeOf);
    const key = `${ownKey(of)} ${parts.map(({ id }) => id).join()}`;
    let node = byKey.get(key);
    if (node === undefined) {
      node = { id: byKey.size, of, parts, uses: 0, size: 0, layer: 0 };
      byKey.set(key, node);
      for (const part of parts) part.uses++;
      order.push(node);
    }
    known.set(of, node);
    return node;
  };
  const nodes = roots.map(nodeOf);
  for (const node of nodes) node.uses++;
  const layers: Named[][] = [];
  let count = 0;
  // A part stands before what it is a part of.
  for (const node of order) {
    const { parts, of } = node;
    const whole =
      parts.length === 0
        ? of
        : withParts(
            of,
            parts.map(({ made }) => made as Expression),
          );
    node.size = parts.reduce((sum, part) => sum + part.size, 1) + (of.kind === 'in' ? of.values.length : 0);
    node.layer = Math.max(0, ...parts.map(({ layer }) => layer));
    node.made = whole;
    if (parts.length === 0 || node.size * (node.uses - 1) <= worthAName) continue;
    const name = `~${++count}`;
    while (layers.length <= node.layer) layers.push([]);
    layers[node.layer]?.push({ name, of: whole });
    node.layer++;
    node.size = 1;
    node.made = { kind: 'column', name };
  }
  return { layers, of: nodes.map(({ made }) => made as Expression) };
};

/** What an expression is beside its parts. */
const ownKey = (of: Expression): string => {
  switch (of.kind) {
    case 'column':
      return `column ${of.name}`;
    case 'compare':
      return of.op;
    case 'in':
      return `in ${of.values.join(' ')}`;
    case 'decimal':
      return `decimal ${of.scale}`;
    default:
      return 'value' in of ? `${of.kind} ${of.value}` : of.kind;
  }
};

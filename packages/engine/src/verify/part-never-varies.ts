import { LEAF_LEVEL, TRUE } from '../diagram/node-table.ts';
import { finding } from './finding.ts';
import { partsUnder } from './spots.ts';
import type { Check } from './subject.ts';

/** A part that holds for every company or for none, inside a condition that does not: a threshold outside its fact's bounds, say. */
export const partNeverVaries: Check = ({ diagram, incentives }) => {
  const isConstant = (node: number) => diagram.table.level(node) === LEAF_LEVEL;
  return incentives.flatMap(({ incentive, compiled, path }) => {
    if (isConstant(compiled.node)) return [];
    const constant = partsUnder(compiled, [...path, 'condition']).filter((part) => isConstant(part.compiled.node));
    // Only the innermost: what stands around it is constant because of it.
    const innermost = constant.filter(
      (one) => !constant.some((other) => other !== one && isInside(other.path, one.path)),
    );
    return innermost.map((part) =>
      finding('verify/part-never-varies', part.path, incentive.id, {
        expected: 'a part that some companies meet and others fail',
        received: part.compiled.node === TRUE ? 'one that every company meets' : 'one that no company meets',
        hint: 'check its threshold against the bounds of the fact, or its parts against each other',
        params: { always: part.compiled.node === TRUE ? 'met' : 'unmet' },
      }),
    );
  });
};

const isInside = (inner: readonly (string | number)[], outer: readonly (string | number)[]): boolean =>
  inner.length > outer.length && outer.every((step, index) => inner[index] === step);

import { LEAF_LEVEL } from '../diagram/node-table.ts';
import { levelsUnder } from '../diagram/reach.ts';
import type { Variable } from '../diagram/variables.ts';
import type { LeafCondition } from '../language/condition.ts';
import { finding } from './finding.ts';
import { leavesUnder } from './spots.ts';
import type { Check } from './subject.ts';

/** A fact or a judgement that the condition states and that can never change its outcome. */
export const factNeverMatters: Check = ({ diagram, incentives }) =>
  incentives.flatMap(({ incentive, compiled, path }) => {
    // When nothing matters at all, that is the finding.
    if (diagram.table.level(compiled.node) === LEAF_LEVEL) return [];
    const levels = levelsUnder(diagram.table, compiled.node);
    const matters = new Set([...levels].flatMap((level) => namesOf(diagram.variables.list[level] as Variable)));
    const firstUses = new Map(
      leavesUnder(incentive.condition, [...path, 'condition'])
        .map((one) => [nameOfLeaf(one.leaf), one] as const)
        .reverse(),
    );
    return [...firstUses]
      .filter(([name]) => !matters.has(name))
      .reverse()
      .map(([name, { leaf, path: at }]) =>
        finding('verify/fact-never-matters', at, incentive.id, {
          expected: `${name} to change the outcome for some company`,
          received: 'an outcome that is the same without it',
          hint: 'another part already decides what this one asks; drop it, or correct the part that swallows it',
          params: { fact: leaf.kind === 'judgement' ? leaf.judgement : leaf.fact },
        }),
      );
  });

const namesOf = (variable: Variable): readonly string[] => {
  if (variable.kind === 'judgement') return [`judgement ${variable.judgement}`];
  return variable.kind === 'group' ? variable.group.axes.map(({ scale }) => scale.fact.id) : [variable.fact];
};

const nameOfLeaf = (leaf: LeafCondition): string =>
  leaf.kind === 'judgement' ? `judgement ${leaf.judgement}` : leaf.fact;

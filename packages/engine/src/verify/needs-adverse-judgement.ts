import { FALSE } from '../diagram/node-table.ts';
import { Residual } from '../diagram/residual.ts';
import { widthOf } from '../diagram/variables.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A condition that nobody meets once every judgement goes in the company's favour: only a refusal opens the door. */
export const needsAdverseJudgement: Check = ({ diagram, incentives }) => {
  const favourable = diagram.variables.list.map((variable) =>
    variable.kind === 'judgement' ? Uint8Array.of(0, 1) : new Uint8Array(widthOf(variable)).fill(1),
  );
  const residual = new Residual(diagram, favourable);
  return incentives
    .filter(({ compiled }) => compiled.node !== FALSE && residual.of(compiled.node) === FALSE)
    .map(({ incentive, path }) =>
      finding('verify/needs-adverse-judgement', [...path, 'condition'], incentive.id, {
        expected: 'a condition that can be met when every judgement holds',
        received: 'one that needs a judgement to fail',
        hint: 'word the judgement so that it holds for those who are meant to qualify',
      }),
    );
};

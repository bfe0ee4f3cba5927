import { FALSE } from '../diagram/node-table.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A condition that no company can meet, whatever its facts and however it is judged. */
export const nobodyQualifies: Check = ({ incentives }) =>
  incentives
    .filter(({ compiled }) => compiled.node === FALSE)
    .map(({ incentive, path }) =>
      finding('verify/nobody-qualifies', [...path, 'condition'], incentive.id, {
        expected: 'a condition that some company can meet',
        received: 'one that none can',
        hint: 'two parts contradict each other: look for thresholds that leave no room, or an option both asked and ruled out',
      }),
    );

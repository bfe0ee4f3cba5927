import { TRUE } from '../diagram/node-table.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A condition that every company meets: it asks for nothing. */
export const everybodyQualifies: Check = ({ incentives }) =>
  incentives
    .filter(({ compiled }) => compiled.node === TRUE)
    .map(({ incentive, path }) =>
      finding('verify/everybody-qualifies', [...path, 'condition'], incentive.id, {
        expected: 'a condition that some company fails',
        received: 'one that every company meets',
        hint: 'check the alternatives: together they leave nobody out',
      }),
    );

import { factsRead } from '@huice/engine';
import { expect, test } from 'vitest';
import { sampleIndex } from '../../../test/sample-pack.ts';
import { nextStep, planOf } from '../next-step.ts';
import { nothingAside } from '../step.ts';

const { calculator, incentives, pack } = sampleIndex();

test.each([...incentives.values()])(
  'of $id just the questions that it reads are asked, also where it has ended',
  (incentive) => {
    const asked = { incentives: [incentive.id], history: true };
    const interview = { calculator, asked, facts: pack.facts, drafts: {}, asOf: '2024-06-01' };
    const facts = planOf(interview, []).asked.map(({ fact }) => fact);
    expect(new Set(facts)).toEqual(new Set(factsRead(incentive, pack)));
    expect(nextStep(interview, { ...nothingAside, later: facts })).toEqual({ name: 'check' });
  },
);

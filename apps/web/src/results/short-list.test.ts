import { expect, test } from 'vitest';
import { everything, sampleIndex, sampleResults } from '../../test/sample-pack.ts';
import { decidingLeaf } from '../proof/deciding.ts';
import { groupResults, statuses } from './group-results.ts';
import { shortList } from './short-list.ts';

const { facts } = sampleIndex();

const answers = [everything, { place: 'quzhou' }, {}].flatMap((told) =>
  ['2019-06-01', '2024-06-01', '2030-01-01'].map((asOf) =>
    groupResults(Object.values(sampleResults(told as typeof everything, asOf))),
  ),
);

test('nothing that is met, or waits only for the authority, is held back', () => {
  for (const { current } of answers)
    for (const status of ['eligible', 'conditional'] as const)
      expect(shortList(status, current[status], facts)).toEqual(current[status]);
});

test('of what is not met only that stands there which the company could change itself', () => {
  for (const { current } of answers)
    for (const { proof } of shortList('ineligible', current.ineligible, facts)) {
      const leaf = decidingLeaf(proof);
      expect(leaf?.kind === 'fact' && facts.get(leaf.fact)?.mutability).toBe('actionable');
    }
});

test('the order stays, and what has ended waits until it is asked for', () => {
  for (const { current, ended } of answers) {
    for (const status of statuses) {
      const shown = shortList(status, current[status], facts);
      expect(current[status].filter((one) => shown.includes(one))).toEqual(shown);
    }
    expect(shortList('ended', ended, facts)).toEqual([]);
  }
});

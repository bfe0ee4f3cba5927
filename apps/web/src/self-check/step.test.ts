import { expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { readStep, type Step, stepAddition, withStep } from './step.ts';

const steps: readonly Step[] = [
  { name: 'start' },
  { name: 'check' },
  { name: 'result' },
  { name: 'question', fact: 'place' },
  { name: 'change', fact: 'capital.financing' },
];

test.each(steps)('a step stands in the address and is read back from it: $name', (step) => {
  expect(readStep(`#v1?@lang=en&place=quzhou${stepAddition(step)}`, samplePack.facts)).toEqual(step);
  expect(readStep(withStep('#v1?@lang=en&@step=check&place=quzhou', step), samplePack.facts)).toEqual(step);
});

test('another step takes the place of the one that stood there, and leaves the answers alone', () => {
  expect(withStep('#v1?@lang=en&place=quzhou&@step=question/staff', { name: 'result' })).toBe(
    '#v1?@lang=en&place=quzhou&@step=result',
  );
  expect(withStep('#v1?@lang=en&place=quzhou&@step=result', { name: 'start' })).toBe('#v1?@lang=en&place=quzhou');
});

test.each(['', '#v1?place=quzhou', '#v1?@step=question/nothing', '#v1?@step=question/', '#v1?@step=elsewhere'])(
  'an address without a step that exists leads to the start: %j',
  (fragment) => {
    expect(readStep(fragment, samplePack.facts)).toEqual({ name: 'start' });
  },
);

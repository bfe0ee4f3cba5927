import { expect, it } from 'vitest';
import { tallyTests } from './tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it('counts what passed and what failed', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed')],
  };
  expect(tallyTests(report, 1)).toEqual({ passed: 2, failed: 1 });
});

it('counts a file that could not be loaded as one failure', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed'), file('failed')] };
  expect(tallyTests(report, 1)).toEqual({ passed: 1, failed: 1 });
});

it('counts a run that ended badly without naming a test as one failure', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed')] };
  expect(tallyTests(report, 1)).toEqual({ passed: 1, failed: 1 });
});

it('counts a run of nothing, and a run without a report, as a failure', () => {
  expect(tallyTests({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  expect(tallyTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});

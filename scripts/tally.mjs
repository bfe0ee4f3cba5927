/**
 * @typedef {object} TestReport what Vitest's JSON reporter writes, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What really ran. A test file that could not be loaded has no tests to fail, and counts as one failure; so does a run that
 * ended badly without naming a test, or left no report.
 * @param {TestReport | undefined} report
 * @param {number} exitCode of the run
 * @returns {Count}
 */
export function tallyTests(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  const ranBadly = exitCode !== 0 || report.numPassedTests === 0;
  return { passed: report.numPassedTests, failed: failed === 0 && ranBadly ? 1 : failed };
}

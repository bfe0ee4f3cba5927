import { relative } from 'node:path';
import { root } from './workspace.mjs';

/** @typedef {{ file: string, project: string, tests: number, milliseconds: number }} Timed */

/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;

/** @param {readonly Timed[]} files */
const byProject = (files) => {
  /** @type {Map<string, Timed[]>} */
  const parts = new Map();
  for (const file of files) parts.set(file.project, [...(parts.get(file.project) ?? []), file]);
  return parts;
};

/**
 * What each part of the suite took, as the sum of its files, and how much it tested; the longest first.
 * @param {readonly Timed[]} files
 */
export const partLines = (files) =>
  [...byProject(files)]
    .map(([project, own]) => ({
      project,
      files: own.length,
      tests: own.reduce((sum, { tests }) => sum + tests, 0),
      milliseconds: own.reduce((sum, one) => sum + one.milliseconds, 0),
    }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .map((part) => `${seconds(part.milliseconds)}  ${part.project}: ${part.tests} tests in ${part.files} files`);

/**
 * The slowest files, slowest first, one a line.
 * @param {readonly Timed[]} files
 */
export const slowestLines = (files) =>
  [...files]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 10)
    .map(({ file, milliseconds }) => `${seconds(milliseconds)}  ${file}`);

/**
 * What each step of a run took, in the order in which they ran, and all of them together.
 * @param {readonly { step: string, milliseconds: number }[]} steps
 */
export const stepLines = (steps) =>
  [...steps, { step: 'in all', milliseconds: steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0) }].map(
    ({ step, milliseconds }) => `${seconds(milliseconds)}  ${step}`,
  );

/** A reporter of vitest: ends the run with what makes everybody wait, and with the tests that did not pass at once. */
class RunSummary {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const again = modules.flatMap((module) =>
      [...module.children.allTests('passed')].filter((test) => test.diagnostic()?.flaky === true),
    );
    for (const test of again)
      process.stdout.write(`\nPassed at the second try: ${test.fullName} (${relative(root, test.module.moduleId)})\n`);
    if (modules.length < 2) return;
    const files = modules.map((module) => {
      const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } =
        module.diagnostic();
      return {
        file: relative(root, module.moduleId),
        project: module.project.name,
        tests: [...module.children.allTests()].length,
        milliseconds: environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration,
      };
    });
    process.stdout.write(`\nThe parts of the suite, as sums of their files:\n${partLines(files).join('\n')}\n`);
    process.stdout.write(`\nThe slowest files:\n${slowestLines(files).join('\n')}\n`);
  }
}

export default RunSummary;

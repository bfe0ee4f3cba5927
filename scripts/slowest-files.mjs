import { relative } from 'node:path';
import { root } from './workspace.mjs';

/** @typedef {{ file: string, milliseconds: number }} Timed */

/**
 * The slowest files, slowest first, one a line.
 * @param {readonly Timed[]} files
 */
export const slowestLines = (files) =>
  [...files]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 10)
    .map(({ file, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${file}`);

/** A reporter of vitest: ends the run with the ten slowest files, so that what makes everybody wait is seen. */
class SlowestFiles {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    if (modules.length < 2) return;
    const files = modules.map((module) => {
      const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } =
        module.diagnostic();
      return {
        file: relative(root, module.moduleId),
        milliseconds: environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration,
      };
    });
    process.stdout.write(`\nThe slowest files:\n${slowestLines(files).join('\n')}\n`);
  }
}

export default SlowestFiles;

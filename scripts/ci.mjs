// What .ci/run runs: the whole suite, then every other check; `npm run check` runs the checks alone. Each is run, whatever fails before it;
// at the end stands what each took, and in the last line how many passed and failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { hasPassedGrid } from './drawing-digest.mjs';
import { stepLines } from './run-summary.mjs';
import { tallyTests } from './tally.mjs';
import { inRoot, run } from './workspace.mjs';

/** In the order in which a failure is cheapest to learn of. */
const checks = ['lint', 'patterns', 'types', 'boundaries', 'unused', 'docs', 'build', 'size', 'packages'];

/** @type {{ step: string, milliseconds: number }[]} */
const steps = [];

/** @template Result @param {string} step @param {() => Result} work */
function timed(step, work) {
  const start = performance.now();
  const result = work();
  steps.push({ step, milliseconds: performance.now() - start });
  return result;
}

function runTests() {
  const folder = inRoot('.cache/ci');
  const report = `${folder}/tests.json`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // What draws may be wrong in any language, theme or window; so when it has changed, all of them are run.
  const grid = hasPassedGrid() ? {} : { HUICE_GRID: '1' };
  if ('HUICE_GRID' in grid)
    process.stdout.write('Files that draw have changed since the grid passed; all of it is run.\n');
  const reporters = ['default', inRoot('scripts/run-summary.mjs'), 'json'].map((name) => `--reporter=${name}`);
  const code = run('npm', ['test', '--', ...reporters, `--outputFile.json=${report}`], { env: grid });
  return tallyTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code);
}

function runChecks() {
  const failed = checks.filter((name) => {
    process.stdout.write(`\n— ${name}\n`);
    return timed(name, () => run('npm', ['run', '--silent', name])) !== 0;
  });
  for (const name of failed) process.stdout.write(`\nThis check failed: npm run ${name}`);
  process.stdout.write('\n');
  return { passed: checks.length - failed.length, failed: failed.length };
}

const counts = process.argv.includes('--checks-only') ? [runChecks()] : [timed('tests', runTests), runChecks()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`What each step took:\n${stepLines(steps).join('\n')}\n\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

// What .ci/run runs: the whole suite, then every other check; the last line says how many passed and failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { hasPassedGrid } from './drawing-digest.mjs';
import { tallyTests } from './tally.mjs';
import { inRoot, run } from './workspace.mjs';

const folder = inRoot('.cache/ci');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const testReport = `${folder}/tests.json`;
const checkReport = `${folder}/checks.json`;

/** @param {string} path */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

// What draws may be wrong in any language, on any ground, in any window; so as it changes, all of them are looked at.
const grid = hasPassedGrid() ? {} : { HUICE_GRID: '1' };
if ('HUICE_GRID' in grid)
  process.stdout.write('Files that draw have changed since the grid passed; it is walked whole.\n');

const reporters = ['default', inRoot('scripts/run-summary.mjs'), 'json'].map((name) => `--reporter=${name}`);
const testCode = run('npm', ['test', '--', ...reporters, `--outputFile.json=${testReport}`], { env: grid });
run(process.execPath, [inRoot('scripts/check.mjs'), `--report=${checkReport}`]);

const counts = [tallyTests(read(testReport), testCode), read(checkReport) ?? { passed: 0, failed: 1 }];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

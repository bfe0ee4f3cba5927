// What .ci/run runs: the whole suite, then every other check; the last line says how many passed and failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tallyTests } from './tally.mjs';
import { inRoot, run } from './workspace.mjs';

const folder = inRoot('.cache/ci');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const testReport = `${folder}/tests.json`;
const checkReport = `${folder}/checks.json`;

/** @param {string} path */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

const testCode = run('npm', ['test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`]);
run(process.execPath, [inRoot('scripts/check.mjs'), `--report=${checkReport}`]);

const counts = [tallyTests(read(testReport), testCode), read(checkReport) ?? { passed: 0, failed: 1 }];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

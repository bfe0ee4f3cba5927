// `npm run bench:page [-- --quick]`: from a key to the painted result, in a real browser, at full and at a quarter of the speed;
// writes docs/page-speed.md. With `--quick` one short round, to stdout only.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { launchBrowser } from '../scripts/launch-browser.mjs';
import { prepareOrStop } from '../scripts/prepare.mjs';
import { serveBuild } from '../scripts/serve-build.mjs';
import { inRoot, requireNode, runInstalled, stop } from '../scripts/workspace.mjs';
import { measurePage } from './page-bench/measure-page.mjs';
import { pageReport } from './page-bench/page-report.mjs';
import { subjects } from './page-bench/subjects.mjs';

requireNode();
prepareOrStop([], { quiet: true });
const isQuick = process.argv.includes('--quick');
const vite = ['build', 'apps/web/bench', '--logLevel', 'error'];
if (runInstalled('vite/bin/vite.js', vite, { env: { NODE_ENV: 'production' } }) !== 0)
  stop('The page to be measured does not build.');

const served = await serveBuild({ folder: inRoot('.cache/bench-page') });
const browser = await launchBrowser();
const rows = [];
for (const subject of subjects) {
  for (const rate of [1, 4]) {
    const measured = await measurePage(browser, served.url, subject, { rate, rounds: isQuick ? 1 : 3 });
    rows.push({ name: subject.name, rate, measured });
    process.stderr.write(`${subject.name}, ${rate}×: measured\n`);
  }
}
const machine = { node: process.versions.node, browser: browser.version(), cores: cpus().length };
await browser.close();
await served.close();
const report = pageReport(rows, machine);
process.stdout.write(report);
const file = inRoot('docs/page-speed.md');
// What was written by hand below the table stays.
const [, ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m);
if (!isQuick) writeFileSync(file, [report, ...sections].join(sections.length === 0 ? '' : '\n'));

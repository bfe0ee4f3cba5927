// `npm run check` runs every check, `npm run types` and its like run one. All are run, whatever fails before them.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checks } from './checks.mjs';
import { prepareOrStop } from './prepare.mjs';
import { requireNode, run, stop } from './workspace.mjs';

requireNode();
const { positionals, values } = parseArgs({ allowPositionals: true, options: { report: { type: 'string' } } });
const names = positionals.length > 0 ? positionals : Object.keys(checks);
prepareOrStop([], { quiet: true });

/** @param {string} name @returns {boolean} */
function passesHere(name) {
  const check = checks[name] ?? stop(`There is no check named “${name}”; there are ${Object.keys(checks).join(', ')}.`);
  return check() === 0;
}

/** In a process of its own, so that a check which stops the process fails alone. @param {string} name @returns {boolean} */
function passesApart(name) {
  process.stdout.write(`\n— ${name}\n`);
  return run(process.execPath, [process.argv[1] ?? '', name]) === 0;
}

const failed = names.filter((name) => !(names.length === 1 ? passesHere(name) : passesApart(name)));
const passed = names.length - failed.length;
if (names.length > 1) {
  process.stdout.write(
    `\nChecks: ${passed} passed, ${failed.length} failed${failed.length === 0 ? '' : ': '}${failed.join(', ')}\n`,
  );
}
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ passed, failed: failed.length }));
process.exitCode = failed.length === 0 ? 0 : 1;

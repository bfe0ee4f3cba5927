// `npm run check` runs every check, `npm run types` and its like run one. All are run, whatever fails before them.
import { writeFileSync } from 'node:fs';
import { checks } from './checks.mjs';
import { prepareOrStop } from './prepare.mjs';
import { requireNode, run, stop } from './workspace.mjs';

requireNode();
const options = process.argv.slice(2).filter((word) => word.startsWith('--report='));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = named.length === 0 ? Object.keys(checks) : named;
const unknown = wanted.find((name) => checks[name] === undefined);
if (unknown !== undefined) stop(`There is no check named “${unknown}”; there are ${Object.keys(checks).join(', ')}.`);

prepareOrStop([], { quiet: true });

/** One check in a process of its own, so that one which stops the process fails alone. @param {string} name */
const runApart = (name) => {
  process.stdout.write(`\n— ${name}\n`);
  return run(process.execPath, [process.argv[1] ?? '', name]);
};

const [only = ''] = wanted;
const outcomes = wanted.length === 1 ? [[only, checks[only]?.() ?? 1]] : wanted.map((name) => [name, runApart(name)]);
const failed = outcomes.filter(([, code]) => code !== 0).map(([name]) => name);
if (wanted.length > 1)
  process.stdout.write(
    `\nChecks: ${wanted.length - failed.length} passed, ${failed.length} failed ${failed.join(', ')}\n`,
  );
for (const option of options) {
  writeFileSync(
    option.replace('--report=', ''),
    JSON.stringify({ passed: wanted.length - failed.length, failed: failed.length }),
  );
}
process.exitCode = failed.length === 0 ? 0 : 1;

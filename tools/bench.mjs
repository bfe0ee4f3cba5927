// `npm run bench [-- --quick]`: this engine beside others, in one run; writes docs/benchmarks.md; with `--registry` (`npm run bench:registry`)
// a million companies in columns, and docs/benchmarks-registry.md. The others are installed here
// and nowhere else, so that nobody who only wants Huice has to download them. With `--quick` the result goes to stdout.
import { prepareOrStop } from '../scripts/prepare.mjs';
import { unlessFresh } from '../scripts/unless-fresh.mjs';
import { inRoot, pinnedPnpm, requireNode, run, runInstalled, stop } from '../scripts/workspace.mjs';

requireNode();
prepareOrStop(['cli'], { quiet: true });

/** @type {import('../scripts/unless-fresh.mjs').Step} */
const installing = {
  name: 'install-bench',
  inputs: ['packages/bench/package.json', 'packages/bench/pnpm-lock.yaml'],
  outputs: ['packages/bench/node_modules'],
};
const install = () => {
  const where = ['--ignore-workspace', '--dir', 'packages/bench'];
  return run('npx', ['--yes', pinnedPnpm, 'install', '--frozen-lockfile', '--prefer-offline', ...where]) === 0;
};
if (!unlessFresh(installing, install)) stop('The peers could not be installed; the messages above say why.');

if (runInstalled('typescript/bin/tsc', ['-p', 'packages/bench/tsconfig.build.json']) !== 0)
  stop('The bench does not compile.');

const args = process.argv.slice(2).filter((arg) => arg !== '--registry');
const [main, report] = process.argv.includes('--registry')
  ? ['registry/main.js', 'docs/benchmarks-registry.md']
  : ['main.js', 'docs/benchmarks.md'];
const out = args.includes('--quick') ? [] : ['--out', inRoot(report)];
process.exitCode = run(process.execPath, [inRoot(`packages/bench/dist/${main}`), ...out, ...args]);

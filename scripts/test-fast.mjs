// `npm run test:fast`: what the files changed since main reach, without a browser, each law tried a hundred times at most.
import { spawnSync } from 'node:child_process';
import { requireNode, root, runInstalled } from './workspace.mjs';

requireNode();

/** Where this branch left main, if it has; what is not committed counts in any case. */
const left = spawnSync('git', ['merge-base', 'HEAD', 'origin/main'], { cwd: root, encoding: 'utf8' });
const since = left.status === 0 ? [`--changed=${left.stdout.trim()}`] : ['--changed'];
process.exitCode = runInstalled(
  'vitest/vitest.mjs',
  ['run', ...since, '--project=!browser', '--passWithNoTests', ...process.argv.slice(2)],
  { env: { HUICE_FAST: '1' } },
);

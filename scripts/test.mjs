// `npm test`: the whole suite, from unit tests to a real browser. Arguments go to vitest: `npm test -- --project engine`.
// What a part of it needs built or found, its own setup in vitest.config.ts builds and finds.
import { prepareOrStop } from './prepare.mjs';
import { requireNode, runInstalled } from './workspace.mjs';

requireNode();
prepareOrStop([]);
process.exitCode = runInstalled('vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);

// `npm run test:grid`: every state in every language, ground, window and size of text. Once all of it has passed, the digest of the files
// that draw is written down for .ci/run; commit it with them.
import { writeFileSync } from 'node:fs';
import { drawingDigest, gridPassed } from './drawing-digest.mjs';
import { inRoot, requireNode, runInstalled } from './workspace.mjs';

requireNode();
const digest = drawingDigest();
const args = process.argv.slice(2);
const code = runInstalled('vitest/vitest.mjs', ['run', '--project=browser', 'test/states-', ...args], {
  env: { HUICE_GRID: '1' },
});
// A part of it says nothing of the rest.
if (code === 0 && args.length === 0) writeFileSync(inRoot(gridPassed), `${digest}\n`);
process.exitCode = code;

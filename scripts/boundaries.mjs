// `npm run boundaries`: fails on every import that goes against the directions of the house.
import { boundaryRules } from './boundary-rules.mjs';
import { findBoundaryViolations } from './find-boundary-violations.mjs';
import { root, stop } from './workspace.mjs';

const { files, violations } = await findBoundaryViolations(root, ['packages', 'apps', 'scripts']);
if (files === 0) stop('No file was read; the check looks in the wrong place.');
for (const { rule, from, to } of violations) {
  const why = boundaryRules.find(({ name }) => name === rule)?.comment ?? '';
  process.stderr.write(`${from}\n  → ${to}\n  ${rule}: ${why}\n`);
}
process.stdout.write(`${files} files, ${violations.length} forbidden imports\n`);
process.exitCode = violations.length === 0 ? 0 : 1;

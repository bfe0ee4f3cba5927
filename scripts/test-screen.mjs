// `npm run test:screen [-- ROWS]`: a million companies, or so many, are screened and held against `check`, row by row.
import { requireNode, runInstalled, stop } from './workspace.mjs';

requireNode();

const [rows = '1000000'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(rows))
  stop(`npm run test:screen takes how many companies are compared, such as 1000000; not ${rows}.`);
process.exitCode = runInstalled('vitest/vitest.mjs', ['run', '--project', 'screen'], {
  env: { HUICE_SCREEN_ROWS: rows },
});

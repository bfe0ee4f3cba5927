// `npm run test:screen [-- ROWS [KILLS]]`: a million companies, or so many, are screened and held against `check`, row by row; and a screening
// is killed at random points fifty times, or so often, and gone on with.
import { requireNode, runInstalled, stop } from './workspace.mjs';

requireNode();

const [rows = '1000000', kills = '50'] = process.argv.slice(2);
for (const count of [rows, kills])
  if (!/^[1-9]\d*$/.test(count))
    stop(`npm run test:screen takes how many companies and how many kills, such as 1000000 50; not ${count}.`);

const vitest = 'vitest/vitest.mjs';
const killed = runInstalled(vitest, ['run', '--project', 'cli', 'screen-resume'], {
  env: { HUICE_SCREEN_KILLS: kills },
});
const compared = runInstalled(vitest, ['run', '--project', 'screen'], { env: { HUICE_SCREEN_ROWS: rows } });
process.exitCode = killed || compared;

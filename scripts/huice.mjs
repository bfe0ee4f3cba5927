// `npm run --silent huice -- …`: the command line from a clone. Stdout, stdin and the exit code are the command's own.
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cliMain, prepareOrStop } from './prepare.mjs';
import { inRoot, requireNode } from './workspace.mjs';

requireNode();

// npm moves to the package's root; a FILE that the user names is relative to where they are.
const { INIT_CWD: from } = process.env;
const here = from !== undefined && existsSync(from) ? from : process.cwd();

const [command, ...rest] = process.argv.slice(2);
const packs = rest.filter((one) => !one.startsWith('-'));
if (command === 'try' && packs.length > 0) {
  // The pages have to be built and served, which is what `npm start` does.
  process.env['HUICE_PACK'] = packs.map((one) => resolve(here, one)).join(delimiter);
  await import('./start.mjs');
} else {
  prepareOrStop(['cli'], { quiet: true });
  process.chdir(here);
  const main = inRoot(cliMain);
  process.argv = [process.execPath, main, ...process.argv.slice(2)];
  await import(pathToFileURL(main).href);
}

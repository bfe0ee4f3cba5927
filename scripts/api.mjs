// `npm run api -- [--port N] [--host H] [--pack PATH …] …`: installs and builds what is missing, then serves the service and the pages with it.
// `--no-web` leaves the pages out, and their build.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiMain, prepareOrStop } from './prepare.mjs';
import { inRoot, requireNode } from './workspace.mjs';

requireNode();

const given = process.argv.slice(2);
const withoutWeb = given.includes('--no-web') || given.some((one) => /^--web(?:=|$)/.test(one));
prepareOrStop(withoutWeb ? ['api'] : ['api', 'web'], { quiet: true });

// npm moves to the package's root; a path that the user names is relative to where they are.
const { INIT_CWD: from } = process.env;
const here = from !== undefined && existsSync(from) ? from : process.cwd();
const args = given.flatMap((one, at) => {
  if (one === '--no-web') return [];
  if (given[at - 1] === '--pack' || given[at - 1] === '--web') return [resolve(here, one)];
  const [, name, path] = /^(--pack|--web)=(.*)$/.exec(one) ?? [];
  return [name === undefined || path === undefined ? one : `${name}=${resolve(here, path)}`];
});
const main = inRoot(apiMain);
process.argv = [process.execPath, main, ...args, ...(withoutWeb ? [] : ['--web', inRoot('apps/web/dist')])];
await import(pathToFileURL(main).href);

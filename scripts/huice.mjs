// `npm run --silent huice -- …`: the command line from a clone. Stdout, stdin and the exit code are the command's own.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cliMain, prepareOrStop } from './prepare.mjs';
import { inRoot, requireNode } from './workspace.mjs';

requireNode();
prepareOrStop(['cli'], { quiet: true });

// npm moves to the package's root; a FILE that the user names is relative to where they are.
const { INIT_CWD: from } = process.env;
if (from !== undefined && existsSync(from)) process.chdir(from);

const main = inRoot(cliMain);
process.argv = [process.execPath, main, ...process.argv.slice(2)];
await import(pathToFileURL(main).href);

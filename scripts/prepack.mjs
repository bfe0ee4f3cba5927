// What `npm pack` and `pnpm pack` run in the folder of a package before they pack it: builds it from its sources, leaves nothing in `dist` that
// no source stands behind, and lays the licence and the changelog beside it, of which there is one, in the root.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { withoutSource, withScriptNames } from './packed-files.mjs';
import { publishable } from './publishable.mjs';
import { unlessFresh } from './unless-fresh.mjs';
import { withLock } from './with-lock.mjs';
import { inRoot, root, run, runInstalled, stop } from './workspace.mjs';

const folder = relative(root, process.cwd()).replaceAll('\\', '/');
const member = publishable().find((one) => one.folder === folder);
if (member === undefined) stop(`${process.cwd()} is no package that is published.`);

/** @param {string} path relative to the package */
const below = (path) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

withLock(inRoot('.cache/prepare.lock'), () => {
  if (runInstalled('typescript/bin/tsc', ['-b', `${folder}/tsconfig.src.json`], { quiet: true }) !== 0)
    stop(`${member.name} could not be built.`);
  for (const path of withoutSource(below('dist'), below('src'))) rmSync(join('dist', path));
  for (const path of below('dist').filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join('dist', path), 'utf8');
    const packed = withScriptNames(text);
    if (packed !== text) writeFileSync(join('dist', path), packed);
  }
  // What else lies in `dist`, such as packs as JSON, is written by a script of the package's own, from sources of any package.
  if ('build:data' in (member.manifest.scripts ?? {})) {
    const data = {
      name: `data-${basename(folder)}`,
      inputs: [
        'pnpm-lock.yaml',
        ...publishable().map((one) => `${one.folder}/src`),
        `${folder}/scripts`,
        `${folder}/packs`,
      ],
      outputs: [`${folder}/dist/packs`],
    };
    const isWritten = unlessFresh(
      data,
      () => run('npm', ['run', '--silent', 'build:data'], { quiet: true, cwd: folder }) === 0,
    );
    if (!isWritten) stop(`The data of ${member.name} could not be built.`);
  }
});

for (const name of ['LICENSE', 'CHANGELOG.md']) {
  const isThere = existsSync(name) && readFileSync(name, 'utf8') === readFileSync(inRoot(name), 'utf8');
  if (!isThere) copyFileSync(inRoot(name), name);
}

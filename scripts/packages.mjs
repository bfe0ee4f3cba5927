// `npm run packages`: packs what others can install, asks publint and attw about each tarball, installs all of them into an empty project
// without a registry, and follows each README there. The whole matrix is `npm run test:consumers`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackedPacks } from './check-packed-packs.mjs';
import { lintTarball } from './lint-tarball.mjs';
import { packAll } from './pack-all.mjs';
import { prepareOrStop } from './prepare.mjs';
import { runExamples } from './run-examples.mjs';
import { installedAt, installTarballs, scratchFolder } from './scratch-project.mjs';

prepareOrStop([], { quiet: true });
const tarballs = scratchFolder('tarballs');
const packed = packAll(tarballs);
const folder = scratchFolder('packages');
/** @type {string[]} */
const wrong = [];
try {
  installTarballs(folder, packed, { offline: true });
  for (const { name, tarball } of packed) {
    const found = await lintTarball(tarball);
    wrong.push(...found.map((one) => `${name}: ${one}`));
    const readme = readFileSync(join(installedAt(folder, name), 'README.md'), 'utf8');
    const examples = runExamples(folder, { name, readme });
    if (examples === 0) wrong.push(`${name}: its README has no example`);
    process.stdout.write(
      `${name}: publint and attw ${found.length === 0 ? 'clean' : 'complain'}, ${examples} examples\n`,
    );
  }
  process.stdout.write(`${checkPackedPacks(folder)} packs as JSON, each with the digest that is listed\n`);
} catch (error) {
  wrong.push(error instanceof Error ? error.message : String(error));
} finally {
  for (const one of [folder, tarballs]) rmSync(one, { recursive: true, force: true });
}
for (const one of wrong) process.stderr.write(`${one}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;

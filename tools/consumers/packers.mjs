import { join } from 'node:path';
import { packAll } from '../../scripts/pack-all.mjs';
import { putFile, runIn } from '../../scripts/scratch-project.mjs';
import { pinnedPnpm } from '../../scripts/workspace.mjs';
import { firstAnswer } from './first-answer.mjs';

/** @typedef {import('../test-consumers.mjs').Consumer} Consumer */

/** @param {string} tarball @param {string} folder */
const filesIn = (tarball, folder) => runIn(folder, 'tar', ['-tzf', tarball]).trim().split('\n').sort();

/** @param {string} tarball @param {string} folder */
const manifestIn = (tarball, folder) => JSON.parse(runIn(folder, 'tar', ['-xzOf', tarball, 'package/package.json']));

const needs = ['dependencies', 'peerDependencies', 'optionalDependencies', 'exports', 'sideEffects', 'bin', 'version'];

/** @type {readonly Consumer[]} */
export const packerConsumers = [
  {
    name: 'pnpm pack',
    use: ({ folder, packed }) => {
      const byPnpm = packAll(join(folder, 'by-pnpm'), 'pnpm');
      for (const [at, { name, tarball }] of packed.entries()) {
        const other = byPnpm[at]?.tarball ?? '';
        const [mine, its] = [filesIn(tarball, folder), filesIn(other, folder)];
        if (mine.join() !== its.join()) throw new Error(`${name} has other files by npm than by pnpm`);
        const [one, two] = [manifestIn(tarball, folder), manifestIn(other, folder)];
        for (const key of needs)
          if (JSON.stringify(one[key]) !== JSON.stringify(two[key]))
            throw new Error(
              `${key} of ${name}: ${JSON.stringify(one[key])} by npm, ${JSON.stringify(two[key])} by pnpm`,
            );
        if (JSON.stringify(one).includes('workspace:')) throw new Error(`${name} still says workspace:`);
      }
      return `${packed.length} tarballs with the same files and manifests as by npm`;
    },
  },
  {
    name: 'pnpm install',
    use: ({ folder, packed }) => {
      // A folder of tarballs is no registry: who uses pnpm says once where the packages that need one another are.
      const files = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
      putFile(
        folder,
        'package.json',
        JSON.stringify({
          name: 'consumer',
          private: true,
          type: 'module',
          dependencies: files,
          pnpm: { overrides: files },
        }),
      );
      runIn(folder, 'npx', ['--yes', pinnedPnpm, 'install', '--prefer-offline', '--ignore-workspace']);
      putFile(folder, 'first-answer.js', firstAnswer);
      putFile(
        folder,
        'index.js',
        `import { firstAnswer } from './first-answer.js'; process.stdout.write(firstAnswer());`,
      );
      return runIn(folder, process.execPath, ['index.js']).trim();
    },
  },
];

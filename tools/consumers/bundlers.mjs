import { installTarballs, putFile, runIn } from '../../scripts/scratch-project.mjs';
import { firstAnswer } from './first-answer.mjs';

const bundlers = {
  esbuild: [
    'node_modules/esbuild/bin/esbuild',
    'index.js',
    '--bundle',
    '--format=esm',
    '--minify',
    '--outfile=dist/main.js',
  ],
  webpack: [
    'node_modules/webpack-cli/bin/cli.js',
    '--entry',
    './index.js',
    '--mode',
    'production',
    '--target',
    'node',
    '--no-stats',
  ],
};

/** Each leaves out what nobody needs, and nothing that somebody does: the words of the languages are there. @type {readonly import('../test-consumers.mjs').Consumer[]} */
export const bundlerConsumers = Object.entries(bundlers).map(([name, [program = '', ...args]]) => ({
  name,
  use: ({ folder, packed }) => {
    installTarballs(folder, packed, {
      also: name === 'webpack' ? { webpack: '^5', 'webpack-cli': '^6' } : { esbuild: '^0.25' },
    });
    putFile(folder, 'first-answer.js', firstAnswer);
    putFile(
      folder,
      'index.js',
      `import { firstAnswer } from './first-answer.js'; process.stdout.write(firstAnswer());`,
    );
    // esbuild is a program of the machine, or a script, as it was installed.
    if (name === 'esbuild') runIn(folder, program, args);
    else runIn(folder, process.execPath, [program, ...args]);
    return runIn(folder, process.execPath, ['dist/main.js']);
  },
}));

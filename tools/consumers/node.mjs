import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runExamples } from '../../scripts/run-examples.mjs';
import { installedAt, installTarballs, putFile, runIn } from '../../scripts/scratch-project.mjs';

/** The first that is supported, and the newest of each that the registry has as a program. */
const versions = ['20.19.0', '20', '22', '24'];

const commonjs = `
const { compile } = require('@huice/engine');
const { huicePack } = require('@huice/incentives');
const cn = require('@huice/incentives/cn.json');
const report = compile(huicePack).value.check({}, { asOf: '2019-06-01', detail: 'status' });
console.log(report.value.results.length, compile(cn).ok);
`;

/** @type {readonly import('../test-consumers.mjs').Consumer[]} */
export const nodeConsumers = versions.map((version) => ({
  name: `Node ${version}`,
  use: ({ folder, packed }) => {
    const node = installNode(join(folder, 'node'), version);
    const project = join(folder, 'project');
    installTarballs(project, packed);
    let run = 0;
    for (const { name } of packed) {
      const readme = readFileSync(join(installedAt(project, name), 'README.md'), 'utf8');
      run += runExamples(project, { name, readme }, { node });
    }
    putFile(project, 'common.cjs', commonjs);
    const printed = runIn(project, node, ['common.cjs']).trim();
    if (printed !== '17 true') throw new Error(`require gives ${printed}`);
    return `${runIn(project, node, ['--version']).trim()}, ${run} examples, and require`;
  },
}));

/** The program that the package \`node\` of npm brings, as it is packed for this machine. @param {string} folder @param {string} version */
function installNode(folder, version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  putFile(folder, 'package.json', JSON.stringify({ name: 'runtime', private: true }));
  runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`]);
  return join(folder, 'node_modules', name, 'bin/node');
}

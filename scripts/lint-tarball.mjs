import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/**
 * What attw finds that we do not promise: CommonJS asks for the package with `require`, which loads ESM from Node 20.19 on, and resolves it
 * by `exports`. The same two are left out by attw's own profile `esm-only`.
 */
const notPromised = new Set(['node10', 'node16-cjs']);

/**
 * What publint and Are The Types Wrong have to say of a tarball; nothing, where nothing is wrong.
 * @param {string} tarball
 * @returns {Promise<string[]>}
 */
export async function lintTarball(tarball) {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.slice().buffer }, strict: true });
  const types = await checkPackage(createPackageFromTarballData(bytes));
  const problems = 'problems' in types ? types.problems : [];
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`),
    ...problems
      .filter((one) => !('resolutionKind' in one) || !notPromised.has(one.resolutionKind))
      .map((one) => `attw: ${one.kind} ${JSON.stringify(one)}`),
  ];
}

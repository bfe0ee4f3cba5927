import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root as workspaceRoot } from './workspace.mjs';

/**
 * @typedef {object} Step
 * @property {string} name of the stamp file
 * @property {string[]} inputs files and folders that the step reads
 * @property {string[]} outputs files and folders that exist once it has run
 */

/**
 * @param {Step} step
 * @param {string} root
 */
const stampOf = (step, root) => join(root, 'node_modules/.cache/huice', step.name);

/**
 * @param {Step} step
 * @param {string} [root]
 */
export function isFresh(step, root = workspaceRoot) {
  const stamp = stampOf(step, root);
  return (
    step.outputs.every((path) => existsSync(join(root, path))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(step.inputs, root)
  );
}

/**
 * Does the work unless nothing that it reads has changed since it last succeeded. The fingerprint is taken before the work,
 * so an edit made meanwhile leaves the step stale.
 * @param {Step} step
 * @param {() => boolean} work true when it succeeded
 * @param {string} [root]
 */
export function unlessFresh(step, work, root = workspaceRoot) {
  if (isFresh(step, root)) return true;
  const before = fingerprint(step.inputs, root);
  if (!work()) return false;
  mkdirSync(dirname(stampOf(step, root)), { recursive: true });
  writeFileSync(stampOf(step, root), before);
  return true;
}

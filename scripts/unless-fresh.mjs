import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { inRoot } from './workspace.mjs';

/**
 * @typedef {object} Step
 * @property {string} name of the stamp file
 * @property {string[]} inputs files and folders that the step reads
 * @property {string[]} outputs files and folders that exist once it has run
 */

/** @param {Step} step */
const stampOf = (step) => inRoot(`node_modules/.cache/huice/${step.name}`);

/** @param {Step} step */
export function isFresh(step) {
  const stamp = stampOf(step);
  return (
    step.outputs.every((path) => existsSync(inRoot(path))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(step.inputs)
  );
}

/**
 * Does the work unless nothing that it reads has changed since it last succeeded. The fingerprint is taken before the work,
 * so an edit made meanwhile leaves the step stale.
 * @param {Step} step
 * @param {() => boolean} work true when it succeeded
 */
export function unlessFresh(step, work) {
  if (isFresh(step)) return true;
  const before = fingerprint(step.inputs);
  if (!work()) return false;
  mkdirSync(dirname(stampOf(step)), { recursive: true });
  writeFileSync(stampOf(step), before);
  return true;
}

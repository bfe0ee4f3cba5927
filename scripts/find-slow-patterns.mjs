// Finds regular expressions whose work grows faster than the text that they are put to: by the square of its length, or without bound.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { parseAst } from 'vite';

/** @typedef {{ readonly line: number, readonly pattern: string, readonly why: string }} SlowPattern */
/** @typedef {{ readonly type: string, readonly start: number, readonly [key: string]: unknown }} Node */

const WHY = {
  Trivial: 'two repetitions, one in the other, match the same text in many ways',
  Self: 'a repetition follows itself in one around it',
  Trade: 'two repetitions that follow each other can hand the same letters back and forth',
  Move: 'begun at every letter anew, it runs over the same letters each time',
};

/** @param {string} pattern @param {string} flags @returns {string | null} why it is slow */
export function whySlow(pattern, flags) {
  // What `v` adds beside `u` the analysis does not know; sets of letters are the same in both.
  const source = new RegExp(pattern, flags);
  const { reports } = analyse({ source: source.source, flags: flags.replace('v', 'u') }, { reportTypes: { Move: true } });
  const [first] = reports;
  return first === undefined ? null : WHY[first.type];
}

/** @param {string} text of a file @param {'ts' | 'tsx' | 'js'} lang @returns {SlowPattern[]} */
export function findSlowPatterns(text, lang = 'tsx') {
  /** @type {SlowPattern[]} */
  const found = [];
  const lineOf = (/** @type {number} */ at) => text.slice(0, at).split('\n').length;
  visit(/** @type {Node} */ (/** @type {unknown} */ (parseAst(text, { lang }))), (node) => {
    const { regex } = /** @type {{ regex?: { pattern: string, flags: string } }} */ (/** @type {unknown} */ (node));
    if (node.type === 'Literal' && regex) {
      const why = whySlow(regex.pattern, regex.flags);
      if (why !== null) found.push({ line: lineOf(node.start), pattern: `/${regex.pattern}/${regex.flags}`, why });
    }
    if (makesPattern(node)) found.push({ line: lineOf(node.start), pattern: text.slice(node.start, /** @type {number} */ (node['end'])), why: 'it is put together when it runs, so nobody can look at it before' });
  });
  return found;
}

/** @param {Node} node whether it is `new RegExp(…)` or `RegExp(…)` */
function makesPattern({ type, callee }) {
  const { name } = /** @type {{ name?: string }} */ (callee ?? {});
  return (type === 'NewExpression' || type === 'CallExpression') && name === 'RegExp';
}

/** @param {unknown} node @param {(node: Node) => void} see */
function visit(node, see) {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (typeof node === 'object' && node !== null && 'type' in node) {
    see(/** @type {Node} */ (node));
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value, see);
  }
}

/** Every source that ships. @param {string} folder @returns {string[]} */
export const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|d)\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .toSorted();

/** @param {string} path @returns {SlowPattern[]} */
export const slowPatternsOf = (path) => findSlowPatterns(readFileSync(path, 'utf8'), path.endsWith('x') ? 'tsx' : 'ts');

// Finds regular expressions whose work grows faster than the text that they are matched against: by the square of its length, or without bound.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { slowText } from './attack-pattern.mjs';

/** @typedef {{ readonly line: number, readonly pattern: string, readonly why: string }} SlowPattern */
/** @typedef {{ readonly type: string, readonly start: number, readonly [key: string]: unknown }} Node */

const WHY = {
  Trivial: 'two repetitions, one in the other, match the same text in many ways',
  Self: 'a repetition follows itself in one around it',
  Trade: 'two repetitions that follow each other can hand the same letters back and forth',
  Move: 'started at every letter, it runs over the same letters again each time',
};

/** @param {string} pattern @param {string} flags @returns {string | null} why it is slow */
export function whySlow(pattern, flags) {
  // What `v` adds beside `u` the analysis does not know; sets of letters are the same in both.
  const source = new RegExp(pattern, flags);
  const { reports } = analyse(
    { source: source.source, flags: flags.replace('v', 'u') },
    { reportTypes: { Move: true } },
  );
  const [first] = reports;
  if (first !== undefined) return WHY[first.type];
  const text = slowText(source.source, flags);
  return text === null ? null : `matched against ${JSON.stringify(text)}, its work grows faster than the text`;
}

/**
 * Patterns that are written out, and those that are put together. `made` says that the module's own body makes some, which can be
 * checked once it has run; one made in a function cannot be checked at all.
 * @param {string} text of a file @param {'ts' | 'tsx'} lang @returns {{ slow: SlowPattern[], made: boolean }}
 */
export function findSlowPatterns(text, lang = 'tsx') {
  /** @type {SlowPattern[]} */
  const slow = [];
  let made = false;
  const lineOf = (/** @type {number} */ at) => text.slice(0, at).split('\n').length;
  visit(parseAst(text, { lang }), false, (node, isInFunction) => {
    const { regex } = /** @type {{ regex?: { pattern: string, flags: string } }} */ (/** @type {unknown} */ (node));
    const why = node.type === 'Literal' && regex ? whySlow(regex.pattern, regex.flags) : null;
    if (why !== null) slow.push({ line: lineOf(node.start), pattern: `/${regex?.pattern}/${regex?.flags}`, why });
    if (!makesPattern(node)) return;
    if (isInFunction) slow.push({ line: lineOf(node.start), pattern: 'RegExp(…)', why: UNSEEN });
    else made = true;
  });
  return { slow, made };
}

const UNSEEN = 'it is put together within a function, so it cannot be checked before that runs';

/** @param {Node} node whether it is `new RegExp(…)` or `RegExp(…)` */
function makesPattern({ type, callee }) {
  const { name } = /** @type {{ name?: string }} */ (callee ?? {});
  return (type === 'NewExpression' || type === 'CallExpression') && name === 'RegExp';
}

/** @param {unknown} node @param {boolean} isInFunction @param {(node: Node, isInFunction: boolean) => void} see */
function visit(node, isInFunction, see) {
  if (Array.isArray(node)) for (const one of node) visit(one, isInFunction, see);
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  see(/** @type {Node} */ (node), isInFunction);
  const isWithin = isInFunction || /Function|Method/.test(String(node.type));
  for (const value of Object.values(node)) if (typeof value === 'object') visit(value, isWithin, see);
}

/**
 * What a module puts together while it is loaded, and what it loads.
 * @param {() => Promise<unknown>} load @returns {Promise<string[]>} the slow ones, with why
 */
export async function slowWhenLoaded(load) {
  const Own = globalThis.RegExp;
  /** @type {Map<string, RegExp>} */
  const made = new Map();
  globalThis.RegExp = new Proxy(Own, {
    construct: (target, given, as) => {
      const pattern = Reflect.construct(target, given, as);
      made.set(String(pattern), pattern);
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Own;
  }
  return [...made.values()].flatMap(({ source, flags }) => {
    const why = whySlow(source, flags);
    return why === null ? [] : [`/${source}/${flags}\n  ${why}`];
  });
}

/** Every source that ships. @param {string} folder @returns {string[]} */
export const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|d)\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .toSorted();

/** @param {string} path */
export const slowPatternsOf = (path) => findSlowPatterns(readFileSync(path, 'utf8'), path.endsWith('x') ? 'tsx' : 'ts');

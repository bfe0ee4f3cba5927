// A path in backticks that starts like one of ours: `packages/engine/src/index.ts`, `docs/decisions/`, `biome.json`.
const IN_FOLDER = /^(packages|apps|seeds|docs|scripts|tools|changes|\.ci)\//;
/** Named from the sources of a package, as in a page about that package: `diagram/variables.ts`. */
const IN_SOURCE = /^[\w-]+(\/[\w.-]+)+\.(ts|tsx|css)$/;
const AT_ROOT = /^[\w.-]+\.(json|ya?ml|md|ts|mjs)$/;
const PLACEHOLDER = /[\s<>{}*…$|]|NNNN|\.\.\./;

/**
 * @typedef {object} MissingPath
 * @property {number} line counted from 1
 * @property {string} path as the document has it
 */

/**
 * The paths that a Markdown document names and that do not exist: in backticks, taken from the root or, for
 * a source file in a folder, from the sources of any package; and the targets of relative links, taken from the document. Placeholders (`seeds/<id>.json`, `docs/*.md`) pass, as does a bare
 * file name that several folders have (`index.ts`).
 * @param {string} markdown
 * @param {(path: string, from: 'root' | 'source' | 'document') => boolean} exists
 * @returns {MissingPath[]}
 */
export function findMissingPaths(markdown, exists) {
  return markdown.split('\n').flatMap((text, at) => {
    const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path.replace(/(:\d+|#.*)$/, ''));
    const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
    const absent = [
      ...quoted.filter((path) => isOurs(path) && !exists(path, 'root')),
      ...quoted.filter((path) => !IN_FOLDER.test(path) && IN_SOURCE.test(path) && !exists(path, 'source')),
      ...linked.filter((path) => isRelative(path) && !exists(path, 'document')),
    ];
    return absent.map((path) => ({ line: at + 1, path }));
  });
}

/** @param {string} path */
const isOurs = (path) => (IN_FOLDER.test(path) || isRootFile(path)) && !PLACEHOLDER.test(path);

/** `index.ts` and `package.json` are each package's own; only names that could stand nowhere else are held to the root. @param {string} path */
const isRootFile = (path) => AT_ROOT.test(path) && /^[A-Z]|^pnpm-|^biome|^knip|^vitest|^tsconfig\.base/.test(path);

/** @param {string} path */
const isRelative = (path) => path !== '' && !/^[a-z]+:/.test(path) && !PLACEHOLDER.test(path);

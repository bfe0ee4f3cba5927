/** What the compiler makes of `name.ts`. */
const emitted = /\.(?:js|js\.map|d\.ts|d\.ts\.map)$/;

/**
 * Files that the compiler made of sources which are gone. A package that is built again and again would ship them.
 * @param {readonly string[]} dist paths below `dist`
 * @param {readonly string[]} src paths below `src`
 */
export function withoutSource(dist, src) {
  const sources = new Set(src);
  return dist.filter((path) => {
    if (!emitted.test(path)) return false;
    // Maps of declarations were made once.
    if (path.endsWith('.d.ts.map')) return true;
    const name = path.replace(emitted, '');
    return !sources.has(`${name}.ts`) && !sources.has(`${name}.tsx`);
  });
}

/**
 * A declaration whose imports name the script that is there, and no longer the source: `./issue.ts` → `./issue.js`. The compiler rewrites
 * them in scripts alone.
 * @param {string} declaration
 */
export const withScriptNames = (declaration) =>
  declaration.replace(/(\bfrom |\bimport\(|\bimport )(['"])(\.{1,2}\/[^'"\n]*)\.ts\2/g, '$1$2$3.js$2');

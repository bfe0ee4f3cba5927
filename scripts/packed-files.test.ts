import { expect, it } from 'vitest';
import { withoutSource, withScriptNames } from './packed-files.mjs';

it('names what the compiler made of a source that is gone, and leaves what other scripts made', () => {
  const dist = [
    'here.js',
    'here.js.map',
    'here.d.ts',
    'ask/gone.js',
    'ask/gone.d.ts',
    'packs/cn.json',
    'here.d.ts.map',
  ];
  expect(withoutSource(dist, ['here.ts'])).toEqual(['ask/gone.js', 'ask/gone.d.ts', 'here.d.ts.map']);
});

it('names scripts in declarations, in every kind of import, and changes nothing else', () => {
  const declaration = [
    `export { check } from './decide/check.ts';`,
    `export type A = import("../language/pack.ts").Pack;`,
    `import './all.ts';`,
    `import * as z from 'zod/mini';`,
    `/** Reads 'a.ts' from disk. */`,
  ].join('\n');
  expect(withScriptNames(declaration)).toBe(
    [
      `export { check } from './decide/check.js';`,
      `export type A = import("../language/pack.js").Pack;`,
      `import './all.js';`,
      `import * as z from 'zod/mini';`,
      `/** Reads 'a.ts' from disk. */`,
    ].join('\n'),
  );
});

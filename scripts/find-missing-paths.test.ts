import { expect, it } from 'vitest';
import { findMissingPaths } from './find-missing-paths.mjs';

const present = new Set(['packages/engine/src/index.ts', 'README.md', 'docs/', 'glossary.md', 'diagram/variables.ts']);
const missing = (markdown: string) => findMissingPaths(markdown, (path) => present.has(path)).map(({ path }) => path);

it.each([
  ['See `packages/engine/src/index.ts`.'],
  ['See `packages/engine/src/index.ts:12`.'],
  ['`README.md` and `docs/`'],
  ['`diagram/variables.ts`, named from the sources'],
  ['[terms](glossary.md#money), [site](https://example.org/docs/x.md), [top](#top)'],
  ['`seeds/<id>.json`, `docs/decisions/NNNN-title.md`, `packages/*/src`, `apps/…`'],
  ['`index.ts` beside its folder, `npm run huice -- check company.json`, `a/b`'],
])('accepts %s', (markdown) => {
  expect(missing(markdown)).toEqual([]);
});

it.each([
  ['`packages/engine/src/gone.ts`', 'packages/engine/src/gone.ts'],
  ['`.ci/gone`', '.ci/gone'],
  ['`diagram/gone.ts`', 'diagram/gone.ts'],
  ['`CONTRIBUTING.md`', 'CONTRIBUTING.md'],
  ['[gone](docs/gone.md)', 'docs/gone.md'],
])('reports %s', (markdown, path) => {
  expect(missing(markdown)).toEqual([path]);
});

it('says on which line', () => {
  expect(findMissingPaths('one\n\n`docs/gone.md`', () => false)).toEqual([{ line: 3, path: 'docs/gone.md' }]);
});

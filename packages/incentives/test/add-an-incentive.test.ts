import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../scripts/repository.ts';

const recipe = readFileSync(inRepository('docs/add-an-incentive.md'), 'utf8');

/** Each code block opens with the path of the file that it shows. */
const blocks = [...recipe.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)\n```/g)].map(([, path = '', code = '']) => ({
  path,
  code,
}));

describe('docs/add-an-incentive.md', () => {
  it('shows five pieces of code, each with its file', () => {
    expect(blocks).toHaveLength(5);
    expect(recipe.match(/^```ts$/gm)).toHaveLength(blocks.length);
  });

  it.each(blocks)('shows $path as it is', ({ path, code }) => {
    expect(readFileSync(inRepository(path), 'utf8')).toContain(code);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../scripts/workspace.mjs';
import { publicDoors } from './api-reference.mjs';
import { referencePages } from './reference-pages.mjs';

const doors = publicDoors();

describe.each(doors.map(({ from, names }) => [from, names] as const))('what %s exports', (_, names) => {
  it('says of every name what it is', () => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter(({ about }) => about.trim() === '').map(({ name }) => name)).toEqual([]);
  });
});

it('is written in docs/api as the docstrings say it: npm run api:write', () => {
  const stale = [...referencePages(doors)].filter(
    ([path, text]) => !existsSync(inRoot(path)) || readFileSync(inRoot(path), 'utf8') !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});

it('shows how the names that one begins with are used', () => {
  const examples = new Map(doors.flatMap(({ names }) => names.map((one) => [one.name, one.examples.length] as const)));
  for (const name of ['compile', 'parsePack', 'ProfileOf', 'verify', 'screener', 'describeAmount', 'readPackFolder'])
    expect({ name, examples: examples.get(name) }).toEqual({ name, examples: 1 });
});

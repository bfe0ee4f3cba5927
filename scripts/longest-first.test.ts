import { expect, test } from 'vitest';
import type { TestSpecification, Vitest } from 'vitest/node';
import { LongestFirst } from './longest-first.mjs';

/** A clone in which no file has been run; the larger the file, the sooner its turn. */
const fresh = (sizes: Readonly<Record<string, number>>) => ({
  config: { root: '/clone' },
  cache: {
    getFileTestResults: () => undefined,
    getFileStats: (key: string) => ({ size: sizes[key.replace(/^[^:]*:/, '')] }),
  },
});

const file = (name: string, groupOrder: number) =>
  ({
    moduleId: `/clone/${name}`,
    project: { name: groupOrder === 0 ? 'node' : 'browser', config: { isolate: false, sequence: { groupOrder } } },
  }) as unknown as TestSpecification;

test('in a fresh clone, what walks the pages begins, each group of projects in its turn', async () => {
  const sizes = { 'a.test.ts': 10, 'states-form.browser.test.ts': 1, 'batch.browser.test.ts': 5 };
  const sequencer = new LongestFirst(fresh(sizes) as unknown as Vitest);
  const sorted = await sequencer.sort([
    file('batch.browser.test.ts', 1),
    file('states-form.browser.test.ts', 1),
    file('a.test.ts', 0),
  ]);
  expect(sorted.map(({ moduleId }) => moduleId)).toEqual([
    '/clone/a.test.ts',
    '/clone/states-form.browser.test.ts',
    '/clone/batch.browser.test.ts',
  ]);
});

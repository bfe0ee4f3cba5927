import { describe, expect, test } from 'vitest';
import type { Issue } from '../issue.ts';
import { aCount, anything, oneOf, readOptions } from './read-options.ts';

const read = (options: unknown) => {
  const issues: Issue[] = [];
  const checks = { any: anything, most: aCount, order: oneOf('up', 'down') };
  return { found: readOptions(options, checks, issues), issues };
};

describe('the options of a question', () => {
  test('are read by name, and others are passed over', () => {
    const { found, issues } = read({ any: null, most: 0, order: 'down', more: 1 });
    expect([found, issues]).toEqual([{ any: null, most: 0, order: 'down' }, []]);
  });

  test.each([undefined, null, {}, 7])('may all be left out: %j', (options) => {
    const { found, issues } = read(options);
    expect(issues).toEqual([]);
    expect(Object.values(found).every((value) => value === undefined)).toBe(true);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null])('that count something are not %j', (most) => {
    const { found, issues } = read({ most });
    expect(found).not.toHaveProperty('most');
    expect(issues).toMatchObject([
      { code: 'ask/wrong-option', path: ['most'], expected: '0, 1, 2, …', params: { known: '0, 1, 2, …' } },
    ]);
  });

  test('that are one of a few say which', () => {
    expect(read({ order: 'sideways' }).issues).toMatchObject([
      {
        code: 'ask/wrong-option',
        path: ['order'],
        expected: 'up, down',
        received: '"sideways"',
        params: { known: 'up, down' },
      },
    ]);
  });

  test('that cannot be read are an issue, and the rest are read', () => {
    const { found, issues } = read({
      get any() {
        throw new Error('no');
      },
      most: 3,
    });
    expect(found).toMatchObject({ most: 3 });
    expect(issues).toMatchObject([
      {
        code: 'input/not-plain-data',
        path: ['any'],
        expected: 'a plain object or list',
        received: 'an object that cannot be read',
      },
    ]);
  });

  test('are each read once', () => {
    let times = 0;
    read({
      get most() {
        times += 1;
        return 3;
      },
    });
    expect(times).toBe(1);
  });
});

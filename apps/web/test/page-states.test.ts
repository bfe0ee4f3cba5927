import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageStates } from './page-states.ts';

test('every page whose states there are has a file that walks them', () => {
  for (const on of new Set(pageStates.map((one) => one.on)))
    expect(existsSync(join(import.meta.dirname, `states-${on}.browser.test.ts`)), on).toBe(true);
});

test('what is taken away from under a dialog or a sheet is a state of the same page, and is not taken away there', () => {
  for (const { on, state, over } of pageStates.filter((one) => one.over !== undefined))
    expect(
      pageStates.some((one) => one.on === on && one.state === over && one.over === undefined),
      `${on}, ${state}`,
    ).toBe(true);
});

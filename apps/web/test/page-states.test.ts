import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageStates } from './page-states.ts';

test('every page whose states there are has a file that walks them', () => {
  for (const on of new Set(pageStates.map((one) => one.on)))
    expect(existsSync(join(import.meta.dirname, `states-${on}.browser.test.ts`)), on).toBe(true);
});

import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

test('a figure stays with its unit in every language, and nothing else is bound', () => {
  expect(unbroken('至少 2,000 万元，至多 1 亿元')).toBe('至少 2,000\u00a0万元，至多 1\u00a0亿元');
  expect(unbroken('不低於 2,000 萬元或 1 億元，即 3 元')).toBe('不低於 2,000\u00a0萬元或 1\u00a0億元，即 3\u00a0元');
  expect(unbroken('at least ¥20 million, 3 items, ¥1.2 billion')).toBe(
    'at least ¥20\u00a0million, 3 items, ¥1.2\u00a0billion',
  );
});

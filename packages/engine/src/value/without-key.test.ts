import { expect, it } from 'vitest';
import { withoutKey } from './without-key.ts';

it('leaves out what stands under the name at any depth, and nothing else', () => {
  const data = {
    kind: 'sum',
    citations: [1],
    parts: [{ min: '2', citations: [], label: { en: 'citations' } }],
    max: null,
  };
  expect(withoutKey(data, 'citations')).toEqual({
    kind: 'sum',
    parts: [{ min: '2', label: { en: 'citations' } }],
    max: null,
  });
  expect(data.citations).toEqual([1]);
});

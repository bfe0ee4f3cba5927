import { expect, test } from 'vitest';
import { readFrameMessage } from './frame-messages.ts';

test('a height and a step are read, and nothing that comes with them', () => {
  expect(readFrameMessage({ huice: 'height', height: 812, place: 'quzhou' })).toEqual({ huice: 'height', height: 812 });
  expect(readFrameMessage({ huice: 'step', step: 'result' })).toEqual({ huice: 'step' });
});

test.each([
  null,
  'height',
  {},
  { huice: 'other' },
  { huice: 'height' },
  { huice: 'height', height: '812' },
  { huice: 'height', height: -1 },
  { huice: 'height', height: Number.NaN },
  { huice: 'height', height: 1e9 },
])('what is no message of the frame says nothing: %j', (data) => {
  expect(readFrameMessage(data)).toBeNull();
});

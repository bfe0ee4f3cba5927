import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

test('makes each thing once, and the right one', () => {
  const made: string[] = [];
  const shout = remembering((text) => {
    made.push(text);
    return `${text}!`;
  });
  expect([shout('a'), shout('b'), shout('a')]).toEqual(['a!', 'b!', 'a!']);
  expect(made).toEqual(['a', 'b']);
});

test('forgets rather than fill the memory, and is still right', () => {
  const made: string[] = [];
  const shout = remembering((text) => {
    made.push(text);
    return `${text}!`;
  });
  const texts = Array.from({ length: 5000 }, (_, n) => String(n));
  expect(texts.map((text) => shout(text))).toEqual(texts.map((text) => `${text}!`));
  expect(shout('0')).toBe('0!');
  expect(made.filter((one) => one === '0')).toHaveLength(2);
});

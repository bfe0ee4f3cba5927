import { expect, test } from 'vitest';
import { Random } from './random.ts';

const drawn = <T>(seed: number, draw: (random: Random) => T, count = 5000): T[] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => draw(random));
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(drawn(7, (random) => random.next(), 20)).toEqual(drawn(7, (random) => random.next(), 20));
  expect(drawn(7, (random) => random.next(), 20)).not.toEqual(drawn(8, (random) => random.next(), 20));
});

test('numbers lie in [0, 1), as many in each tenth', () => {
  const numbers = drawn(1, (random) => random.next());
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => numbers.filter((one) => Math.floor(one * 10) === tenth).length,
  );
  expect(tenths.reduce((sum, one) => sum + one)).toBe(5000);
  for (const count of tenths) expect(Math.abs(count - 500)).toBeLessThan(100);
});

test('a whole number reaches both of its ends, and nothing beyond', () => {
  expect([...new Set(drawn(2, (random) => random.int(-1, 2)))].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
});

test('a chance comes as often as it says', () => {
  const hits = drawn(3, (random) => random.chance(0.3)).filter(Boolean).length;
  expect(Math.abs(hits - 1500)).toBeLessThan(150);
  expect(drawn(3, (random) => random.chance(0), 100)).not.toContain(true);
});

test('some of a list are different ones, in their own order, each as likely as the next', () => {
  const all = ['a', 'b', 'c', 'd'];
  const picks = drawn(4, (random) => random.some(all, 2));
  for (const pick of picks) {
    expect(new Set(pick).size).toBe(2);
    expect(pick).toEqual(all.filter((one) => pick.includes(one)));
  }
  for (const one of all) expect(Math.abs(picks.filter((pick) => pick.includes(one)).length - 2500)).toBeLessThan(200);
  expect(new Random(1).some(all, 9)).toEqual(all);
});

test('half of all figures lie below the geometric middle of their ends', () => {
  const figures = drawn(5, (random) => random.figure(1, 1_000_000));
  expect(Math.min(...figures)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...figures)).toBeLessThanOrEqual(1_000_000);
  expect(Math.abs(figures.filter((one) => one < 1000).length - 2500)).toBeLessThan(200);
});

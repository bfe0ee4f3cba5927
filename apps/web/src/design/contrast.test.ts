import { expect, test } from 'vitest';
import { contrast } from '../../vite/contrast.ts';
import { type Tokens, tokensIn } from '../../vite/read-tokens.ts';

const normal = tokensIn('tokens.css');
const elder = tokensIn('tokens-elder.css');

// What each reader sees, with the contrast that text and the edges of controls must have there.
const looks: readonly (readonly [name: string, tokens: Tokens, text: number, edge: number])[] = [
  ['light', normal.light, 4.5, 3],
  ['dark', { ...normal.light, ...normal.dark }, 4.5, 3],
  ['light in large text', { ...normal.light, ...elder.light }, 7, 4.5],
  ['dark in large text', { ...normal.light, ...normal.dark, ...elder.light, ...elder.dark }, 7, 4.5],
];

const inks = ['ink', 'ink-second', 'vermilion', 'eligible', 'conditional', 'undetermined', 'ineligible'];
const pairs = [
  ...inks.flatMap((ink) => ['paper', 'paper-raised', 'paper-sunk'].map((ground) => [ink, ground] as const)),
  ...['ink', 'ink-second', 'vermilion', 'eligible', 'undetermined', 'ineligible'].map(
    (ink) => [ink, 'vermilion-wash'] as const,
  ),
  ['ink', 'vermilion-wash-lit'] as const,
  ['paper', 'ink'] as const,
  ['paper', 'vermilion'] as const,
];

test('the measure itself gives the known ratios', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});

test.each(looks)('every text can be read on every ground that it stands on: %s', (_, tokens, least) => {
  for (const [ink, ground] of pairs) {
    expect(contrast(tokens[ink] ?? '', tokens[ground] ?? ''), `${ink} on ${ground}`).toBeGreaterThanOrEqual(least);
  }
});

test.each(looks)('the edges of controls and the focus can be made out: %s', (_, tokens, __, least) => {
  for (const edge of ['control', 'focus']) {
    for (const ground of ['paper', 'paper-raised', 'paper-sunk']) {
      expect(contrast(tokens[edge] ?? '', tokens[ground] ?? ''), `${edge} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  }
});

test('large text changes every colour in the dark that it changes in the light', () => {
  expect(Object.keys(elder.dark).sort()).toEqual(Object.keys(elder.light).sort());
});

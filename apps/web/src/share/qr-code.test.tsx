import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { afterEach, expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { QrCode } from './qr-code.tsx';

afterEach(cleanup);

/** The picture as a scanner sees it: the boxes of the path on white, four points to a module, and nothing else. */
const scanned = (svg: Element): string | undefined => {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const points = 4;
  const side = size * points;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const d = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * points; row < (Number(y) + 1) * points; row += 1) {
      const start = (row * side + Number(x) * points) * 4;
      for (let at = start; at < start + Number(width) * points * 4; at += 4) pixels.set([0, 0, 0], at);
    }
  }
  return jsQR(pixels, side, side)?.data;
};

const shown = async (link: string) => {
  const words = await wordsIn('en');
  return render(
    <I18nProvider i18n={words}>
      <QrCode link={link} />
    </I18nProvider>,
  ).container;
};

const usual =
  'https://huice.example/index.html#v1?@as-of=2026-11-22&@lang=zh-Hans&@name=%E8%A1%A2%E5%B7%9E%E7%94%B2%E5%85%AC%E5%8F%B8&place=quzhou&fields=ai,big-data&marketEquityFinancing=~1%E4%BA%BF~2%E4%BA%BF&staff=?';

test('a scanner reads exactly the link, of a company with few answers or many', async () => {
  for (const link of [usual, `${usual}&more=${'x'.repeat(1300)}`]) {
    const svg = (await shown(link)).querySelector('svg') ?? expect.fail('no code');
    expect(scanned(svg)).toBe(link);
    cleanup();
  }
});

test('whatever the answers are, what is scanned is the link', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
      const link = `https://huice.example/#v1?staff=${encodeURIComponent(text)}`;
      const svg = (await shown(link)).querySelector('svg') ?? expect.fail('no code');
      expect(scanned(svg)).toBe(link);
      cleanup();
    }),
    { numRuns: 20 },
  );
});

test('it is light around the code, four modules wide, and says what it is', async () => {
  const svg = (await shown(usual)).querySelector('svg') ?? expect.fail('no code');
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const boxes = [...(svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)];
  for (const [, x, y, width] of boxes) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(x) + Number(width), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
  }
  expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
  expect(screen.getByRole('img', { name: 'QR code of the link' })).toBe(svg);
  expect(svg.querySelector('desc')?.textContent).toContain('phone');
});

test('a link that no telephone could scan is said to be too long', async () => {
  const container = await shown(`${usual}&more=${'x'.repeat(3000)}`);
  expect(container.querySelector('svg')).toBeNull();
  expect(container.textContent).toContain('too long for a code');
});

import { expect, test } from 'vitest';
import { answered, cards, inABrowser } from './open-page.ts';

const { open } = inABrowser();

test('on a phone the note opens under its condition, and the counts stay in sight', async () => {
  const { page, close } = await open(answered(), { viewport: { width: 390, height: 844 } });
  const leaf = cards(page).first().getByRole('listitem').filter({ hasText: '市场化股权融资额不低于' }).last();
  await leaf.getByText('看原文（1）').click();
  expect(await leaf.locator('mark').textContent()).toBe('市場化股權融資1億元以上');
  const bar = await page.getByRole('navigation', { name: '各状态项数（页底）' }).boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(844);
  await close();
});

test('less motion is no motion', async () => {
  const { page, close } = await open(answered(), { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('.screen *')]
      .filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .some((time) => Number.parseFloat(time) > 0),
      )
      .map((element) => element.className),
  );
  expect(moving).toEqual([]);
  await close();
});

import { expect, test } from 'vitest';
import { brokenWords } from './broken-words.ts';
import { laidOut } from './laid-out.ts';
import { inABrowser } from './open-page.ts';
import { pageStates } from './page-states.ts';

const { open } = inABrowser();

// English has the longest words, and large text on a phone the least room for them.
test.each(pageStates)('no word and no number is broken on a phone, large text included: $on, $state', async (one) => {
  const { page, close } = await open(one.fragment('en'), { on: one.on });
  await one.reach?.(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await laidOut(page);
  expect(await brokenWords(page)).toEqual([]);
  await page.evaluate(() => document.documentElement.setAttribute('data-elder', ''));
  await laidOut(page);
  expect(await brokenWords(page)).toEqual([]);
  await close();
});

test('a word that is broken is seen, and where', async () => {
  const { page, close } = await open();
  await page.evaluate(() => {
    const narrow = document.createElement('p');
    Object.assign(narrow, { className: 'narrow', textContent: 'insurance 12,000 a/b' });
    Object.assign(narrow.style, { width: '3em', overflowWrap: 'anywhere' });
    document.body.append(narrow);
  });
  expect(await brokenWords(page)).toEqual(['insurance in p.narrow', '12,000 in p.narrow']);
  await close();
});

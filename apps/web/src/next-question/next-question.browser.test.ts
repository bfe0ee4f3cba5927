import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest } from '../../test/at-rest.ts';
import { laidOut } from '../../test/laid-out.ts';
import { axeFindings } from '../../test/laws/axe-findings.ts';
import { financing, inABrowser, nextPanel, nextQuestion, triedBar } from '../../test/open-page.ts';

const { open } = inABrowser();
const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** Two steps short of the award of 2018: the financing, and the filing. */
const short = (lang: string) =>
  `#v1?@as-of=2019-06-01&@lang=${lang}&place=quzhou&fields=ai,big-data&leadTalent=thousand-talents&marketEquityFinancing=8800%E4%B8%87&listingStage=tutoring`;
const award = (page: Page) => page.getByRole('article', { name: '有望成为独角兽的 IPO 报会企业奖励' });
const focused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

test('answered from the panel with the keyboard alone until nothing more would change anything', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await nextQuestion(page).waitFor();
  while (!(await focused(page, '.next-question button, .next-question input'))) await page.keyboard.press('Tab');
  const asked: string[] = [];
  for (let turns = 0; turns < 40; turns += 1) {
    const text = (await nextQuestion(page).textContent()) ?? '';
    if (text === '再答什么都不会改变结论。') break;
    expect(asked).not.toContain(text);
    asked.push(text);
    if (turns === 0 && !(await focused(page, '.next-controls input'))) await page.keyboard.press('Tab');
    if (turns > 0) await page.keyboard.press('Tab');
    // The first option of a list of boxes, the first of the buttons: always the first way of answering.
    if (await focused(page, 'input[type=checkbox]')) await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (before) => document.querySelector('.next-question .next-text')?.textContent !== before,
      text,
    );
    expect(await focused(page, '.next-question .next-text')).toBe(true);
  }
  expect(await nextQuestion(page).textContent()).toBe('再答什么都不会改变结论。');
  expect(asked.length).toBeGreaterThan(3);
  // Fewer than the form asks, and with every status settled all the same.
  expect(asked.length).toBeLessThan(await page.locator('fieldset.question').count());
  expect(await page.locator('.card[data-status=undetermined]').count()).toBe(
    await page.locator('#results-ended .card[data-status=undetermined]').count(),
  );
  expect(await nextPanel(page).textContent()).toContain('等主管部门认定');
  expect(complaints).toEqual([]);
  await close();
});

test('a “no” leads with its nearest change; a trial shows what it brings, and is taken back', async () => {
  const { page, complaints, close } = await open(short('zh-Hans'));
  const nearest = award(page).locator('.nearest');
  await nearest.waitFor();
  const text = await nearest.textContent();
  expect(text).toContain('还差 1,200 万元');
  expect(text).toContain('推进到“已报会');
  expect(text).toContain('企业可以采取行动');
  await nearest.getByRole('button', { name: '试一试' }).first().press('Enter');
  await triedBar(page).waitFor();
  expect(await award(page).getAttribute('data-status')).toBe('conditional');
  expect(await financing(page).inputValue()).toBe('100000000');
  expect(await focused(page, '.tried button')).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await nearest.waitFor();
  expect(await award(page).getAttribute('data-status')).toBe('ineligible');
  expect(await financing(page).inputValue()).toBe('8800万');
  await expect.poll(() => focused(page, '.nearest button')).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test('what has ended is never said to be within reach', async () => {
  const { page, close } = await open(short('zh-Hans').replace('2019-06-01', '2026-11-22'));
  await page.locator('.nearest').first().waitFor();
  expect(await page.locator('#results-ended .nearest').count()).toBe(0);
  expect(await page.locator('#results-ended .card[data-status=ineligible]').count()).toBeGreaterThan(0);
  await close();
});

test('nothing moves under the hands of someone who types below the panel', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await nextQuestion(page).waitFor();
  const box = financing(page);
  await box.click();
  const top = async () => (await box.boundingBox())?.y;
  const [before, asked] = [await top(), await nextQuestion(page).textContent()];
  for (const key of '1.2亿') {
    await page.keyboard.type(key);
    expect(await top()).toBe(before);
  }
  await page.waitForFunction(() => location.hash.includes('marketEquityFinancing'));
  expect(await top()).toBe(before);
  expect(await nextQuestion(page).textContent()).toBe(asked);
  await close();
});

test.each(languages)(
  'axe finds nothing with the panel and the changes on show, on a phone, beyond whose edge nothing reaches, and on both grounds: %s',
  async (lang) => {
    const { page, close } = await open(short(lang), { viewport: { width: 320, height: 700 } });
    await nextQuestion(page).waitFor();
    await page.locator('.nearest').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1440, height: 900 });
    await laidOut(page);
    for (const others of await page.locator('.nearest details > summary').all()) await others.click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await atRest(page);
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
    await close();
  },
);

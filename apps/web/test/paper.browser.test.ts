import { expect, test } from 'vitest';
import { answered, inABrowser } from './open-page.ts';

const { open } = inABrowser();

// A4 at 96 pixels to the inch, less the margins.
const sheet = { width: 673, height: 1000 };

test.each(['zh-Hans', 'zh-Hant', 'en'])(
  'on paper nothing is clipped and no amount or source is missing: %s',
  async (lang) => {
    const { page, close } = await open(answered(lang), { viewport: sheet });
    const heads = await page.locator('.amount-head').allInnerTexts();
    const incentives = await page.locator('article.card h4').allInnerTexts();
    const pack = (await page.locator('.foot-pack').textContent()) ?? expect.fail('no pack is named');
    await page.locator('.brief').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.brief').isVisible()).toBe(true);
    const brief = (await page.locator('.brief').textContent()) ?? '';
    expect(incentives.length).toBeGreaterThanOrEqual(15);
    expect(heads).toHaveLength(incentives.length);
    for (const words of [...incentives, pack, '2019']) expect(brief).toContain(words);
    for (const words of heads) expect(brief.replaceAll(/\s/g, '')).toContain(words.replaceAll(/\s/g, ''));
    for (const words of ['給予2000萬元以上獎勵', '最高补助1亿元', '全文废止', '衢政办发〔2018〕56号'])
      expect(brief).toContain(words);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('.brief *')]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => element.textContent),
    );
    expect(clipped).toEqual([]);
    expect(await page.locator('.screen').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(50_000);
    await close();
  },
);

test('paper is black on white, also for a reader of the dark page', async () => {
  const { page, close } = await open(answered(), { colorScheme: 'dark' });
  await page.locator('.brief').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ink = await page.locator('.brief h1').evaluate((element) => getComputedStyle(element).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  await close();
});

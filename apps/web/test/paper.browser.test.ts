import { expect, test } from 'vitest';
import { answered, cards, inABrowser } from './open-page.ts';

const { open } = inABrowser();

const longName = '衢州智谱（浙江）人工智能与大数据科技发展集团股份有限公司'.repeat(4).slice(0, 120);
const named = (lang: string) => `${answered(lang)}&@name=${encodeURIComponent(longName)}`;

// A4 at 96 pixels to the inch, less the margins.
const sheet = { width: 673, height: 1000 };

test.each(['zh-Hans', 'zh-Hant', 'en'])(
  'on paper nothing is clipped and no amount or source is missing: %s',
  async (lang) => {
    const { page, close } = await open(named(lang), { viewport: sheet });
    const heads = await page.locator('.amount-head').allInnerTexts();
    const incentives = await cards(page).getByRole('heading', { level: 4 }).allInnerTexts();
    const pack = (await page.locator('.foot-pack').textContent()) ?? expect.fail('no pack is named');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.brief').waitFor();
    expect(await page.locator('.brief').isVisible()).toBe(true);
    const brief = (await page.locator('.brief').textContent()) ?? '';
    expect(incentives.length).toBeGreaterThanOrEqual(15);
    expect(heads).toHaveLength(incentives.length);
    for (const words of [longName, ...incentives, pack, '2019']) expect(brief).toContain(words);
    for (const words of heads) expect(brief.replaceAll(/\s/g, '')).toContain(words.replaceAll(/\s/g, ''));
    for (const words of ['給予2000萬元以上獎勵', '最高补助1亿元', '全文废止', '衢政办发〔2018〕56号'])
      expect(brief).toContain(words);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('.brief *')]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => element.textContent),
    );
    expect(clipped).toEqual([]);
    // A row of the overview holds its words: none runs into the next column.
    const overfull = await page
      .locator('.brief-overview :is(th, td), .brief-answers dt')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
      );
    expect(overfull).toEqual([]);
    expect(await page.locator('.screen').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(50_000);
    await close();
  },
);

test('paper is black on white, also for a reader of the dark page', async () => {
  const { page, close } = await open(answered(), { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.locator('.brief').waitFor();
  const ink = await page
    .getByRole('heading', { name: '政策简报' })
    .evaluate((element) => getComputedStyle(element).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  await close();
});

test('every incentive on paper says how it stands and why, what is open, and what would change it, in this order', async () => {
  const { page, close } = await open(
    '#v1?@as-of=2019-06-01&@lang=en&place=quzhou&fields=ai&leadTalent=thousand-talents&listingStage=tutoring',
  );
  await page.emulateMedia({ media: 'print' });
  await page.locator('.brief').waitFor();
  const items = await page.locator('.brief-item').evaluateAll((all) => all.map((item) => item.textContent ?? ''));
  const award = items.find((text) => text.startsWith('Award to likely unicorns')) ?? expect.fail('no award');
  const parts = [
    'at least ¥20 million',
    'Does not meet the stated conditions · Quzhou',
    'What decides it: Stage of listing',
    'The nearest change: Move “Stage of listing”',
    'not met All',
  ].map((part) => award.indexOf(part));
  expect(parts).not.toContain(-1);
  expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  expect(items.filter((text) => text.includes('More answers needed'))).not.toEqual([]);
  for (const text of items.filter((one) => one.includes('More answers needed'))) {
    expect(text).toContain('Still to be known: ');
    // What nobody answered is not put into the company's mouth.
    expect(text).not.toContain('You said: not sure');
  }
  await close();
});

test('the sheet and its file are called after the company', async () => {
  const { page, close } = await open(`${answered('en')}&@name=Alder%20%26%20Sons`);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.brief').waitFor();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.brief').waitFor({ state: 'detached' });
  const usual = await page.title();
  const titles = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const printed = document.title;
    dispatchEvent(new Event('afterprint'));
    return [printed, document.title];
  });
  expect(titles).toEqual(['Alder & Sons · Policy brief · 1 June 2019', usual]);
  await close();
});

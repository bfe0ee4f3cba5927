import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest } from './at-rest.ts';
import { answers, libraryInABrowser, packField, unicorn } from './open-library.ts';
import { cards, financing, questionOf, viewTitle } from './open-page.ts';

const { open, url } = libraryInABrowser();

const opening = '#v1?@as-of=2019-06-01&@lang=zh-Hans';
const title = (page: Page) => viewTitle(page).textContent();

test('the way back leads through the views, to where the reader stood', async () => {
  const { page, close } = await open(opening);
  const link = page.getByRole('link', { name: '前沿数字技术研发补助' });
  await link.scrollIntoViewIfNeeded();
  const stood = await page.evaluate(() => scrollY);
  await link.click();
  await expect.poll(() => title(page)).toBe('前沿数字技术研发补助');
  expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'view-title']);
  await page.getByRole('link', { name: '来源文件' }).click();
  await expect.poll(() => page.title()).toBe('来源文件 · 惠策 · 政策库');
  await page.goBack();
  await expect.poll(() => page.title()).toBe('前沿数字技术研发补助 · 惠策 · 政策库');
  await page.goBack();
  await expect.poll(() => page.title()).toBe('惠策 · 政策库');
  expect(Math.abs((await page.evaluate(() => scrollY)) - stood)).toBeLessThan(3);
  await close();
});

test('typing in the search adds no steps to the way back, and a reload keeps what was typed', async () => {
  const { page, close } = await open(opening);
  await page.getByRole('textbox', { name: '检索' }).pressSequentially('獨角獸');
  const rows = () => page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();
  await expect.poll(rows).toContain('有望成为独角兽的 IPO 报会企业奖励');
  await expect.poll(async () => (await rows()).length).toBeLessThan(5);
  const found = await rows();
  // Written when the page is idle, or by the keys of a reload, which a script does not press.
  await expect.poll(() => page.url()).toContain('@find=');
  await page.reload();
  await expect.poll(() => page.getByRole('textbox', { name: '检索' }).inputValue()).toBe('獨角獸');
  await expect.poll(rows).toEqual(found);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await close();
});

test('the table of characters is asked for with the first search, and the rows of coverage with the first source', async () => {
  const { page, asked, close } = await open(opening, { isKept: true });
  const has = (name: string) => asked.some((address) => address.includes(name));
  await atRest(page);
  expect([has('TSCharacters'), has('coverage-of'), has('compare-packs')]).toEqual([false, false, false]);
  await page.getByRole('textbox', { name: '检索' }).focus();
  await expect.poll(() => has('TSCharacters')).toBe(true);
  await page.goto(`${url()}library.html${opening}&@page=source/001-china-economic-herald`);
  await page.getByRole('table').getByRole('row').nth(1).waitFor();
  expect(has('coverage-of')).toBe(true);
  expect(asked.filter((address) => !address.startsWith(url()))).toEqual([]);
  await close();
});

test('from an incentive to just its questions, answered, and back to how one stands', async () => {
  const { page, complaints, close } = await open(`${opening}&@page=${unicorn}`);
  await page.getByRole('link', { name: '在表单里一次看全这几题' }).click();
  await page.getByRole('region', { name: '对照“有望成为独角兽的 IPO 报会企业奖励”' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe('question-fields');
  expect(await page.locator('[data-asked]').count()).toBe(4);
  await questionOf(page, 'fields').getByRole('checkbox', { name: '人工智能' }).check();
  await financing(page).fill('1.2亿');
  await page.waitForFunction(() => localStorage.length > 0);
  await page.getByRole('link', { name: '回到这一项' }).click();
  await viewTitle(page).waitFor();
  expect(page.url()).not.toContain('marketEquityFinancing');
  expect(await page.locator('.leaf .verdict[data-verdict=met]').count()).toBe(2);
  await page.getByText('您已答 2 项').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  { lang: 'zh-Hans', go: '一题一题地答', start: '开始', end: '看结果', all: '对照全部事项' },
  { lang: 'zh-Hant', go: '一題一題地答', start: '開始', end: '看結果', all: '對照全部事項' },
  {
    lang: 'en',
    go: 'Answer one by one',
    start: 'Start',
    end: 'See the result',
    all: 'Check against all incentives',
  },
])(
  'from an incentive through its own questions, one by one, to its own result, and on to all: $lang',
  async ({ lang, go, start, end, all }) => {
    const { page, complaints, close } = await open(`#v1?@as-of=2019-06-01&@lang=${lang}&@page=${unicorn}`, {
      viewport: { width: 390, height: 844 },
    });
    const name = (await title(page)) ?? '';
    await page.getByRole('link', { name: go }).click();
    await page.getByRole('button', { name: start, exact: true }).click();
    const bar = page.getByRole('region', { name: /^(对照一项|對照一項|One incentive)$/ });
    const asked: string[] = [];
    for (let turns = 0; turns < 8; turns += 1) {
      await page.locator('.self-question, .self-check').first().waitFor();
      const id = await page.evaluate(() => document.querySelector('.self-question fieldset.question')?.id ?? null);
      if (id === null) break;
      asked.push(id);
      expect(await bar.textContent()).toContain(name);
      await page.keyboard.press('1');
      const stays = await page.locator(`#${id}`).count();
      if (stays > 0) await page.keyboard.press('Enter');
      await page.waitForFunction((before) => document.querySelector('.self-question fieldset')?.id !== before, id);
    }
    expect(asked.length).toBeGreaterThan(0);
    const read = ['fields', 'leadTalent', 'marketEquityFinancing', 'listingStage'].map((fact) => `question-${fact}`);
    expect(read).toEqual(expect.arrayContaining(asked));
    await page.getByRole('main').getByRole('button', { name: end }).click();
    await cards(page).waitFor();
    expect(await cards(page).getByRole('heading', { level: 4 }).allTextContents()).toEqual([name]);
    await page.reload();
    await cards(page).waitFor();
    expect(await cards(page).count()).toBe(1);
    await page.getByRole('link', { name: all }).click();
    await bar.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('@ask');
    await page.goBack();
    await cards(page).waitFor();
    expect(await cards(page).count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('a result of the form leads to its page in the library, and the masthead to all of them', async () => {
  const { page, close } = await open(opening);
  await page.goto(`${url()}${opening}&${answers}`);
  await page.waitForFunction(() => localStorage.length > 0 || document.querySelector('.library-way') !== null);
  const card = page.getByRole('article', { name: '有望成为独角兽的 IPO 报会企业奖励' });
  await card.getByRole('link', { name: /在政策库中看/ }).click();
  await expect.poll(() => title(page)).toBe('有望成为独角兽的 IPO 报会企业奖励');
  await page.locator('.my-status .status[data-status=conditional]').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: '政策库', exact: true }).click();
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().waitFor();
  await close();
});

test('pointing at a condition lights its words in the margin, and draws the line to them', async () => {
  const { page, close } = await open(`${opening}&@page=${unicorn}`);
  await page.locator('.leaf', { hasText: '市场化股权融资额不低于' }).hover();
  const words = page.locator('.card-margin mark', { hasText: '市場化股權融資1億元以上' });
  await expect.poll(() => words.first().getAttribute('data-lit')).toBe('true');
  const [line, leaf] = await Promise.all(
    ['.tie-line path', '.leaf[data-lit=true] .leaf-text'].map((selector) =>
      page.locator(selector).first().boundingBox(),
    ),
  );
  // It runs through the gutter, never through the text that it ties.
  expect(line?.width ?? 0).toBeGreaterThan(0);
  expect(line?.x ?? 0).toBeGreaterThan((leaf?.x ?? 0) + (leaf?.width ?? 0));
  await close();
});

test('the keyboard alone narrows the list and opens an incentive', async () => {
  const { page, close } = await open(opening);
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`the keyboard cannot reach ${selector}`);
  };
  await tabTo('.facet-value input');
  await page.keyboard.press('Space');
  await page.getByRole('region', { name: /^15 项/ }).waitFor();
  await tabTo('.row a');
  await page.keyboard.press('Enter');
  await page.getByRole('article').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('view-title');
  await close();
});

test.each(['zh-Hans', 'zh-Hant', 'en'])(
  'on paper an incentive has every quotation, its day and its pack: %s',
  async (lang) => {
    const { page, close } = await open(`#v1?@as-of=2019-06-01&@lang=${lang}&@page=${unicorn}`, {
      viewport: { width: 673, height: 1000 },
    });
    await page.emulateMedia({ media: 'print' });
    const [paper] = await page.locator('.library').allInnerTexts();
    for (const words of ['給予2000萬元以上獎勵', '全文废止', '衢政办发〔2018〕56号', '2019', '0.1.0']) {
      expect(paper).toContain(words);
    }
    expect(await page.locator('.check-myself, .library-nav, .note-under').filter({ visible: true }).count()).toBe(0);
    const right = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('.library *')].map((one) => one.getBoundingClientRect().right)),
    );
    expect(right).toBeLessThanOrEqual(674);
    await close();
  },
);

test('the present version can be saved, and compared with itself it is the same', async () => {
  const { page, complaints, close } = await open(`${opening}&@page=changes`, { isKept: true });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /保存现用版本/ }).click(),
  ]);
  const saved = readFileSync(await download.path());
  await packField(page).setInputFiles({ name: 'same.json', mimeType: 'application/json', buffer: saved });
  await page.getByText('两份政策包含义相同').waitFor();
  expect(await page.locator('.change-counts td[data-none=false]').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

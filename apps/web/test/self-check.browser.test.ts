import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { JOURNEY_DAY, takeSelfCheck } from '../../../tools/self-check-journey.mjs';
import { atRest } from './at-rest.ts';
import { answered, cards, inABrowser, questionOf, triedBar, viewTitle } from './open-page.ts';

const { open, url } = inABrowser('self-check');
const phone = { viewport: { width: 390, height: 844 } };
const start = (lang = 'zh-Hans') => `#v1?@as-of=${JOURNEY_DAY}&@lang=${lang}`;
const soFar = (page: Page) => page.getByRole('complementary', { name: '到目前为止' });
/** The amount that is asked, the one thing to be typed. */
const figure = (page: Page) => page.getByRole('main').getByRole('textbox');
const isHeadFocused = (page: Page) => page.evaluate(() => document.activeElement?.matches('.self-main h1') ?? false);

test('a typical firm has a first useful result within eight inputs, and an end', async () => {
  const { page, complaints, asked, close } = await open(start(), { isKept: true });
  const { firstUseful, end } = await takeSelfCheck(page);
  expect(firstUseful.inputs).toBeLessThanOrEqual(8);
  expect(firstUseful.questions).toBeLessThanOrEqual(3);
  expect(await viewTitle(page).textContent()).toBe('核对回答');
  expect(end.questions).toBeGreaterThan(firstUseful.questions);
  await page.getByRole('button', { name: '看结果' }).click();
  await cards(page).first().waitFor();
  expect(await page.locator('.totals').textContent()).toContain('至少 2,000\u00a0万元');
  expect(complaints).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(url()))).toEqual([]);
  await close();
});

test('an address that says nothing opens what is in force, and asks first where the company is', async () => {
  const { page, complaints, close } = await open();
  await page.goto(url());
  await page.waitForURL(/self-check\.html\?pack=cn$/);
  await expect.poll(() => page.getByText(/^全国.*：现行 \d+ 项/).count()).toBe(1);
  await page.getByLabel('企业注册在哪里？').selectOption('　　柯城区');
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.waitForURL(/pack=cn\/zhejiang\/quzhou\/kecheng#v1\?.*place=kecheng&@step=question/);
  await expect.poll(() => isHeadFocused(page)).toBe(true);
  await page.goBack();
  await page.getByLabel('企业注册在哪里？').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('what few companies have is ticked on one page, and the rest is put down as nothing', async () => {
  const { page, close } = await open('?pack=cn#v1?@as-of=2026-11-30&@lang=zh-Hans&@step=few');
  await page.getByRole('checkbox', { name: '技术转让所得' }).check();
  await page.keyboard.press('Enter');
  await page.waitForURL(/technologyTransferIncome|disabledStaff=0/);
  expect(new URL(page.url()).hash).not.toContain('technologyTransferIncome=');
  await page.getByRole('button', { name: '看目前结果' }).click();
  await cards(page).first().waitFor();
  await close();
});

test('the keyboard alone: number keys choose, Enter goes on, and the focus is on each new question', async () => {
  const { page, complaints, close } = await open(start());
  while (!(await page.evaluate(() => document.activeElement?.matches('.self-start .primary') ?? false)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const questions: string[] = [];
  for (let turns = 0; turns < 30; turns += 1) {
    await page.locator('.self-question, .self-check').first().waitFor();
    expect(await isHeadFocused(page)).toBe(true);
    const question = (await viewTitle(page).textContent()) ?? '';
    if (question === '核对回答') break;
    expect(questions).not.toContain(question);
    questions.push(question);
    await page.keyboard.press('1');
    // One press leads on by itself; a tick waits for Enter.
    if ((await viewTitle(page).textContent()) === question) await page.keyboard.press('Enter');
    await page.waitForFunction((before) => document.querySelector('.self-main h1')?.textContent !== before, question);
  }
  expect(await viewTitle(page).textContent()).toBe('核对回答');
  while (!(await page.evaluate(() => document.activeElement?.matches('.self-check .primary') ?? false)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await cards(page).first().waitFor();
  expect(await isHeadFocused(page)).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test('the browser’s way back leads from question to question, and costs no answer', async () => {
  const { page, close } = await open(start());
  await page.getByRole('button', { name: '开始', exact: true }).click();
  const first = (await viewTitle(page).textContent()) ?? '';
  await page.getByRole('checkbox', { name: '人工智能' }).check();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('button', { name: '丽水市遂昌县' }).click();
  await page.waitForFunction(() => !location.hash.includes('question/place'));
  const third = (await viewTitle(page).textContent()) ?? '';
  await page.goBack();
  expect(await viewTitle(page).textContent()).toBe('贵公司注册在哪里？');
  expect(await page.getByRole('button', { name: '丽水市遂昌县' }).getAttribute('aria-pressed')).toBe('true');
  await page.goBack();
  expect(await viewTitle(page).textContent()).toBe(first);
  expect(await page.getByRole('checkbox', { name: '人工智能' }).isChecked()).toBe(true);
  await page.goForward();
  await page.goForward();
  expect(await viewTitle(page).textContent()).toBe(third);
  await expect.poll(() => page.url()).toContain('fields=ai&');
  expect(page.url()).toContain('place=suichang');
  await close();
});

test('loading the page again leads to the same question, with what was put off still put off', async () => {
  const { page, close } = await open(start());
  await page.getByRole('button', { name: '开始', exact: true }).click();
  const first = (await viewTitle(page).textContent()) ?? '';
  await page.getByRole('button', { name: '以后再答' }).click();
  const second = (await viewTitle(page).textContent()) ?? '';
  await page.reload();
  await viewTitle(page).waitFor();
  expect(await viewTitle(page).textContent()).toBe(second);
  await page.getByRole('main').getByRole('group').locator('button').first().click();
  await page.waitForFunction((before) => document.querySelector('.self-main h1')?.textContent !== before, second);
  expect(await viewTitle(page).textContent()).not.toBe(first);
  await close();
});

test('another language keeps the place, and what is typed', async () => {
  const { page, close } = await open(`${answered()}&@step=change/marketEquityFinancing`);
  await figure(page).fill('9500万');
  await page.getByRole('button', { name: '繁' }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'zh-Hant');
  expect(await figure(page).inputValue()).toBe('9500万');
  expect(await viewTitle(page).textContent()).toContain('市場化股權融資額');
  expect(await page.title()).toContain('市場化股權融資額');
  expect(page.url()).toContain('@step=change/marketEquityFinancing');
  await close();
});

test('the form and the self-check stand over the same answers, there and back', async () => {
  const { page, close } = await open(`${start()}&fields=ai&place=quzhou&@step=question/marketEquityFinancing`);
  await page.getByRole('button', { name: '否', exact: true }).click();
  await page.waitForFunction(() => location.hash.includes('marketEquityFinancing'));
  await page.getByRole('navigation', { name: '各页' }).getByRole('link', { name: '全部问题' }).click();
  await questionOf(page, 'place').getByRole('radio', { name: '衢州市', checked: true }).waitFor();
  expect(
    await questionOf(page, 'marketEquityFinancing')
      .getByRole('textbox', { name: /^不超过/ })
      .inputValue(),
  ).toBe('99999999.99');
  expect(await page.locator('.notice').count()).toBe(0);
  await questionOf(page, 'listingStage').getByRole('radio', { name: '上市辅导期' }).check();
  await page.waitForFunction(() => location.hash.includes('listingStage'));
  await page.getByRole('link', { name: '一题一题来' }).click();
  await page.getByText('已经答了 4 题').waitFor();
  expect(page.url()).toContain('@as-of=2019-06-01');
  await close();
});

test('a change leads straight back to its line in the summary', async () => {
  const { page, close } = await open(`${answered()}&@step=check`);
  const change = page.getByRole('button', { name: '修改 市场化股权融资额' });
  await change.click();
  await figure(page).fill('8800万');
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('region').first().waitFor();
  expect(await change.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('region', { name: '融资与上市' }).textContent()).toContain('8,800 万元');
  await close();
});

test('today nothing is said to be available: the panel and the result say what has to be asked first', async () => {
  const { page, close } = await open(`${answered('zh-Hans', '2026-11-22')}&@step=question/willingToSettle`);
  const panel = soFar(page);
  expect(await panel.textContent()).toContain('没有一项能确认现行有效');
  expect(await panel.textContent()).toContain('只作历史');
  expect(await panel.locator('.validity[data-state=in-force]').count()).toBe(0);
  // The award of 2018 has ended, however well the company fits it.
  expect(await panel.textContent()).not.toContain('独角兽');
  await panel.getByRole('button', { name: '看目前结果' }).click();
  const note = page.getByRole('region', { name: '没有一项能确认现行有效' });
  await note.waitFor();
  expect(await note.textContent()).toContain('没有一项能确认现行有效');
  expect(await note.textContent()).toContain('核实');
  expect(await note.textContent()).not.toContain('独角兽');
  await close();
});

test('an answer on trial in the result is said to be one on every step, until it is taken back', async () => {
  const short = answered().replace('1.2%E4%BA%BF', '8800%E4%B8%87');
  const { page, close } = await open(`${short}&@step=result`);
  await page.getByRole('button', { name: '展开依据 有望成为独角兽的 IPO 报会企业奖励' }).click();
  await page
    .getByRole('button', { name: /^试一试/ })
    .first()
    .click();
  await triedBar(page).waitFor();
  await page.getByRole('button', { name: '核对回答' }).click();
  await page.getByRole('main').getByRole('region').first().waitFor();
  expect(await triedBar(page).isVisible()).toBe(true);
  await triedBar(page).getByRole('button').first().click();
  expect(page.url()).toContain('8800%E4%B8%87');
  await close();
});

test('on a phone seventeen answers fit three screens, and fifty no more than twice as much', async () => {
  const heightOf = async (fragment: string) => {
    const { page, close } = await open(`${fragment}&@step=result`, phone);
    await cards(page).first().waitFor();
    await page.getByText('我的下一步').waitFor();
    const height = await page.locator('.self-result').evaluate((element) => element.scrollHeight);
    await close();
    return height;
  };
  expect(await heightOf(answered())).toBeLessThanOrEqual(3 * phone.viewport.height);
  const inForce =
    '?pack=cn/zhejiang/quzhou/kecheng#v1?@as-of=2026-11-30&@lang=zh-Hans&place=kecheng&establishedOn=2019-05-06';
  expect(await heightOf(inForce)).toBeLessThanOrEqual(6 * phone.viewport.height);
});

test('the rest of a group waits in one line, and what is looked for there is found by its name', async () => {
  const { page, close } = await open('?pack=cn#v1?@as-of=2026-11-30&@lang=zh-Hans&vatPayer=general&@step=result');
  await cards(page).first().waitFor();
  const before = await cards(page).count();
  await page.getByRole('button', { name: /^再看 \d+ 项$/ }).click();
  expect(await cards(page).count()).toBeGreaterThan(before + 10);
  await page.getByRole('searchbox', { name: '按名称找' }).fill('残疾');
  const titles = await page.locator('#results-undetermined').getByRole('heading', { level: 4 }).allInnerTexts();
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(title).toContain('残疾');
  await page.getByRole('button', { name: '收起', exact: true }).click();
  expect(await cards(page).count()).toBe(before);
  await close();
});

const steps = [
  '',
  'question/fields',
  'question/listingStage',
  'question/insuranceYear',
  'change/marketEquityFinancing',
  'check',
  'result',
];

test.each(steps)(
  'on the narrowest phone nothing reaches beyond the edge, and what is pressed is large enough: %s',
  async (step) => {
    const { page, close } = await open(`${answered()}&@step=${step}`, { viewport: { width: 320, height: 640 } });
    if (step === 'result') await cards(page).first().waitFor();
    for (const lang of ['zh-Hans', 'en']) {
      // It is in the menu of a phone, which does not lie over the page meanwhile.
      await page.locator(`.languages [lang=${lang}]`).first().dispatchEvent('click');
      await atRest(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            ':is(.self-question, .self-check, .self-start, .so-far) :is(label.option, button, input[type=text], summary)',
          ),
        ]
          .filter((element) => element.getBoundingClientRect().height < 43.5)
          .map((element) => `${element.className} ${element.textContent}`),
      );
      expect(small).toEqual([]);
    }
    await close();
  },
);

test('on a phone the bar at the foot hides nothing that has the focus', async () => {
  const { page, close } = await open(`${start()}&@step=question/fields`, { ...phone, reducedMotion: 'reduce' });
  const bar = (await soFar(page).boundingBox()) ?? expect.fail('there is no bar');
  expect(Math.round(bar.y + bar.height)).toBe(844);
  expect(bar.height).toBeLessThan(100);
  for (let tabs = 0; tabs < 24; tabs += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate((top) => {
      const element = document.activeElement;
      if (element === null || element === document.body || element.closest('.so-far') !== null) return null;
      const { bottom } = element.getBoundingClientRect();
      return bottom > top ? `${element.className} ${element.textContent}` : null;
    }, bar.y);
    expect(hidden).toBeNull();
  }
  await close();
});

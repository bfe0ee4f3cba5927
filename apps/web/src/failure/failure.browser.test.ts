import { expect, test } from 'vitest';
import { axeFindings } from '../../test/laws/axe-findings.ts';
import { findings, pick, register, runButton } from '../../test/open-batch.ts';
import { answered, financing, inABrowser, results } from '../../test/open-page.ts';

const { open } = inABrowser();

test('a part that a new version has taken from the server leaves the list open, and comes when asked for again', async () => {
  const { page, close } = await open('', { on: 'batch' });
  await page.route(/assets\/findings-.*\.js/, (route) => route.fulfill({ status: 404 }));
  await pick(page, 'register.csv', register(20));
  await runButton(page).click();
  const missing = page.getByRole('alert');
  await missing.waitFor();
  expect(await missing.textContent()).toContain('您的答案没有丢');
  expect(await page.getByRole('table', { name: '核对各列', includeHidden: true }).count()).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.unroute(/assets\/findings-.*\.js/);
  await missing.getByRole('button', { name: '再试一次' }).focus();
  await page.keyboard.press('Enter');
  await findings(page).waitFor();
  await close();
});

test('what goes wrong after a press is said in a notice whose report holds no answer, and the answers stay', async () => {
  const { page, close } = await open(answered('en'));
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error(`broken at ${location.href}`);
    });
    void Promise.reject(new Error('a promise was broken'));
  });
  const notice = page.getByRole('complementary', { name: 'Something went wrong on this page' });
  await notice.getByText('A step on this page went wrong').waitFor();
  await notice.locator('summary').click();
  const report = await notice.getByRole('textbox').inputValue();
  expect(report).toMatch(/^Error: /);
  expect(report).toContain('page: / (en)');
  expect(report).toContain(`browser: ${await page.evaluate(() => navigator.userAgent)}`);
  expect(report).not.toContain('marketEquityFinancing');
  expect(await axeFindings(page)).toEqual([]);
  await notice.getByLabel('Put my answers into the report').check();
  expect(await notice.getByRole('textbox').inputValue()).toContain('marketEquityFinancing');
  await notice.getByRole('button', { name: 'Close' }).click();
  expect(await notice.count()).toBe(0);
  expect(await financing(page).inputValue()).toBe('1.2亿');
  await close();
});

test.each([
  ['zh-CN', /政策数据没有载入成功，您的答案没有丢/],
  ['zh-HK', /政策資料沒有載入成功，您的答案沒有丟/],
  ['en-GB', /The policies could not be loaded; your answers are safe/],
])(
  'where the policies cannot be loaded a reader of %s is told so, with a button to try again',
  async (locale, words) => {
    const { page, close } = await open(answered(), { locale });
    let isGone = true;
    await page.route(/assets\/src-.*\.js/, (route) => (isGone ? route.abort() : route.continue()));
    await page.reload();
    await page.getByText(words).waitFor();
    isGone = false;
    await page.getByRole('button').click();
    await results(page).waitFor();
    expect(page.url()).toContain('marketEquityFinancing=1.2');
    await close();
  },
);

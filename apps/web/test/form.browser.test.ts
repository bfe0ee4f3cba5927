import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest } from './at-rest.ts';
import { answered, dayField, financing, inABrowser, ofThePast, questionOf } from './open-page.ts';
import { errorSummary } from './page-states.ts';

const { open, url } = inABrowser();

const award = (page: Page) => page.getByRole('article', { name: '有望成为独角兽的 IPO 报会企业奖励' });

/** Presses Tab until the focus is on what matches. */
const tabTo = async (page: Page, selector: string) => {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the keyboard cannot reach ${selector}`);
};

test('the form is answered with the keyboard alone, and the award appears with its quote', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await tabTo(page, '#question-place input');
  await page.keyboard.press('Space');
  await tabTo(page, '#question-fields input[name$="-ai"]');
  await page.keyboard.press('Space');
  await tabTo(page, '#question-leadTalent input');
  await page.keyboard.press('Space');
  await tabTo(page, '#question-marketEquityFinancing input[type=text]');
  await page.keyboard.type('1.2亿');
  await tabTo(page, '#question-listingStage input');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await award(page).getByText('等主管部门认定').first().waitFor();
  const text = (await award(page).textContent()) ?? '';
  expect(text).toContain('不低于 2,000 万元');
  expect(text).toContain('給予2000萬元以上獎勵');
  await tabTo(page, 'button.primary');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-title');
  await close();
});

test('loading the page again keeps the answers, also when the address no longer holds them', async () => {
  const { page, close } = await open();
  await financing(page).fill('1.2亿');
  await page.waitForFunction(() => location.hash.includes('marketEquityFinancing'));
  await page.reload();
  await expect.poll(() => financing(page).inputValue()).toBe('1.2亿');
  await page.goto('about:blank');
  await page.goto(`${url()}${ofThePast}`);
  await expect.poll(() => financing(page).inputValue()).toBe('1.2亿');
  await close();
});

test('a link restores the state in another browser', async () => {
  const { page, close } = await open(answered('en'));
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await dayField(page).inputValue()).toBe('2019-06-01');
  expect(await questionOf(page, 'listingStage').getByRole('radio', { checked: true }).getAttribute('value')).toBe(
    'filed',
  );
  await close();
});

test('a link pasted into the open page brings its answers, and the way back leads out in one step', async () => {
  const { page, close } = await open();
  await page.evaluate((fragment) => location.replace(fragment), answered());
  await questionOf(page, 'place').getByRole('radio', { name: '衢州市', checked: true }).waitFor();
  await questionOf(page, 'willingToSettle').getByRole('radio', { name: '是' }).check();
  await page.waitForFunction(() => location.hash.includes('willingToSettle'));
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await close();
});

test('erasing leaves nothing behind, until it is undone', async () => {
  const { page, close } = await open(answered());
  await page.waitForFunction(() => localStorage.length > 0);
  await page.getByRole('button', { name: '清除全部答案' }).click();
  await page.waitForFunction(() => localStorage.length === 0 && !location.hash.includes('place'));
  await page.getByRole('button', { name: '撤销' }).click();
  await page.waitForFunction(() => location.hash.includes('place=quzhou'));
  await close();
});

test('where the browser forbids storage the form works on, and says what it cannot do', async () => {
  const before = `for (const name of ['getItem', 'setItem', 'removeItem'])
    Storage.prototype[name] = () => { throw new DOMException('refused', 'SecurityError'); };`;
  const { page, complaints, close } = await open('#v1?@lang=zh-Hans', { before });
  await questionOf(page, 'place').getByRole('radio', { name: '衢州市' }).check();
  await page.getByText('浏览器不允许在本机保存答案').waitFor();
  expect(page.url()).toContain('place=quzhou');
  expect(complaints).toEqual([]);
  await close();
});

test('every language is spoken in full, and the page says which', async () => {
  const { page, close } = await open(answered());
  for (const [button, lang, heading] of [
    ['繁體中文', 'zh-Hant', '測算結果'],
    ['English', 'en', 'Results'],
    ['简体中文', 'zh-Hans', '测算结果'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  }
  await close();
});

test('pointing at a condition lights its words, and pointing at words lights their condition', async () => {
  const { page, close } = await open(answered());
  const leaf = award(page).locator('.leaf', { hasText: '市场化股权融资额不低于' });
  const words = award(page).locator('.card-margin mark', { hasText: '市場化股權融資1億元以上' });
  // Parts that come late move what stands below them.
  await atRest(page);
  await leaf.hover();
  await expect.poll(() => words.getAttribute('data-lit')).toBe('true');
  expect(await award(page).locator('.tie-line path').getAttribute('d')).toMatch(/^M/);
  await page.mouse.move(0, 0);
  await expect.poll(() => words.getAttribute('data-lit')).toBe('false');
  await words.hover();
  await expect.poll(() => leaf.getAttribute('data-lit')).toBe('true');
  await close();
});

test('the page asks no one but its own server, and nothing that the policy forbids', async () => {
  const { page, asked, complaints, close } = await open(answered(), { isKept: true });
  await financing(page).fill('5亿');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Results', exact: true }).waitFor();
  expect(asked.filter((address) => !address.startsWith(url()))).toEqual([]);
  expect(asked.some((address) => address.includes('marketEquityFinancing'))).toBe(false);
  expect(complaints).toEqual([]);
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  await close();
});

test('an answer that cannot be read is found with the mouse too, and the summary comes into view', async () => {
  const { page, close } = await open('#v1?@lang=zh-Hans');
  await financing(page).fill('一千二百多万吧');
  // Leaving the field shows its error; what is clicked next must not move away meanwhile.
  const next = questionOf(page, 'listingStage').getByRole('radio', { name: '已报会' });
  await next.scrollIntoViewIfNeeded();
  const box = (await next.boundingBox()) ?? expect.fail('not laid out');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await atRest(page);
  const error = questionOf(page, 'marketEquityFinancing').getByText('错误：');
  expect(await error.count()).toBe(0);
  await page.mouse.up();
  await error.waitFor();
  expect(await next.isChecked()).toBe(true);
  await questionOf(page, 'insuranceYear').getByRole('textbox').fill('-3');
  await page.getByRole('button', { name: '查看结果' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
  expect(await page.title()).toMatch(/^错误：/);
  const summary = (await errorSummary(page).boundingBox()) ?? expect.fail('not laid out');
  expect(summary.y).toBeGreaterThanOrEqual(0);
  await errorSummary(page).getByRole('button', { name: '市场化股权融资额' }).click();
  expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe(
    'question-marketEquityFinancing',
  );
  expect(await financing(page).inputValue()).toBe('一千二百多万吧');
  await close();
});

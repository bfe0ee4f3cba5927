import { expect, test } from 'vitest';
import { batchInABrowser, oddWords, pick, screenAll } from './open-batch.ts';

const { open } = batchInABrowser();

const list = (rows: readonly string[]) => ['企业名称,注册地,业务领域', ...rows].join('\n');
const addresses = (count: number) =>
  Array.from({ length: count }, (_, at) => `企业${at},浙江省衢州市柯城区花园东大道${at + 1}号,ai`);
const trades = (count: number) =>
  Array.from({ length: count }, (_, at) => `企业${at},quzhou,第${at}类${at % 3 === 0 ? '农产品' : '机械'}加工`);

test('two thousand addresses in one city are one line, which says so and can be taken back', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(
    page,
    'a.csv',
    list([...addresses(1905), '杭,杭州市西湖区衢州路5号,ai', '丽,丽水市,ai', '丽二,丽水市灯塔街2号,ai']),
  );
  const rule = page.getByLabel('“写明在“衢州市”的地址”当作');
  expect(await rule.inputValue()).toBe('quzhou');
  await page.getByText(/1,905 行地址按这一条读，如 浙江省衢州市柯城区/).waitFor();
  expect(await page.getByLabel('“写明在其他省、市、县的地址”当作').inputValue()).toBe('elsewhere');
  // Suichang lies in Lishui: it is asked, once for both.
  expect(await page.getByLabel('“只写到“丽水市”、看不出是哪一项的地址”当作').inputValue()).toBe('');
  await page.getByText('3 种，1 种待指明').waitFor();
  expect(
    await page
      .getByRole('region', { name: /^对不上选项的写法/ })
      .getByRole('combobox')
      .count(),
  ).toBe(3);

  await rule.selectOption({ label: '不按这一条，逐个指明' });
  await page.getByText('1,908 种，1,906 种待指明').waitFor();
  await rule.selectOption('quzhou');
  await page.getByText('3 种，1 种待指明').waitFor();
  await screenAll(page);
  await page.getByText('2 家企业有 2 处读不出').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('thousands of words are found, chosen and given one meaning together by the keyboard, and it is taken back', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(page, 'a.csv', list(trades(3000)));
  await page.getByText('3,000 种，3,000 种待指明').waitFor();
  expect(await oddWords(page).count()).toBeLessThan(200);

  await page.getByLabel('在 3,000 种写法里查找').focus();
  await page.keyboard.type('农产品');
  await page.getByRole('button', { name: '选中这 1,000 种' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('把选中的 1,000 种当作').selectOption({ label: '不属于以上任何一项' });
  await page.getByRole('button', { name: '一起指明' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('已一起指明 1,000 种写法。').waitFor();
  await page.getByText('3,000 种，2,000 种待指明').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('一起指明');

  await page.getByRole('button', { name: '撤回' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('3,000 种，3,000 种待指明').waitFor();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe('search');

  // Nothing chosen: the button says why it does nothing.
  await page.getByRole('button', { name: '一起指明' }).click();
  await page.getByText('请先选中要指明的写法。').waitFor();
  await page.getByText('还有 3,000 种写法没有指明，那些格按“不清楚”计算。').waitFor();
  await screenAll(page);
  expect(complaints).toEqual([]);
  await close();
});

test('only those without a meaning are listed where that is asked, and one given its meaning stays until then', async () => {
  const { page, close } = await open('#v1?@lang=en');
  await pick(page, 'a.csv', list(['a,quzhou,人工智能类', 'b,quzhou,量子', 'c,quzhou,光子']));
  await page.getByText('3 in all, 2 without a meaning').waitFor();
  await page.getByLabel('Only those without a meaning').check();
  expect(await oddWords(page).count()).toBe(2);
  await page.getByLabel('“量子” counts as').selectOption('ai');
  await page.getByText('3 in all, 1 without a meaning').waitFor();
  expect(await oddWords(page).count()).toBe(2);
  await page.getByLabel('Only those without a meaning').uncheck();
  await page.getByLabel('Only those without a meaning').check();
  expect(await oddWords(page).count()).toBe(1);
  await close();
});

test.each(['zh-Hans', 'zh-Hant', 'en'])('on a phone the words fit and every target is large, in %s', async (lang) => {
  const { page, close } = await open(`#v1?@lang=${lang}`, { viewport: { width: 390, height: 844 } });
  await pick(page, 'a.csv', list([...addresses(30), '丽,丽水市,量子', '沪,上海,光子']));
  await page.getByRole('searchbox').waitFor();
  const { wide, small } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: [
      ...document.querySelectorAll<HTMLElement>('.batch-words :is(input[type=search], select, button, .batch-choose)'),
    ]
      .map((one) => [one.textContent?.slice(0, 20), one.getBoundingClientRect().height] as const)
      .filter(([, height]) => height < 44),
  }));
  expect(wide).toBeLessThanOrEqual(0);
  expect(small).toEqual([]);
  await close();
});

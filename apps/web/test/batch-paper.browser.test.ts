import { expect, test } from 'vitest';
import { batchInABrowser, columns, matrix, pick, register, screenAll } from './open-batch.ts';

const { open } = batchInABrowser();

const printed = async (count: number) => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(page, '名单.csv', register(count));
  await columns(page).waitFor();
  await screenAll(page);
  return { page, complaints, close };
};

test('every row that the filters leave is printed, not only those in sight, on A4 lying on its side, with nothing cut off', async () => {
  const { page, complaints, close } = await printed(600);
  await page.getByLabel('状态').selectOption('conditional');
  await page.getByText(/显示 400/).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.paper-table').waitFor();
  expect(await page.locator('.paper-table tbody tr').count()).toBe(400);
  await page.getByText('共 400 家企业，次序与屏幕相同').waitFor();
  expect(await page.locator('.paper-key li').count()).toBe(17);
  // A4 less its margins is 273 mm wide.
  await page.setViewportSize({ width: Math.floor((273 / 25.4) * 96), height: 700 });
  const width = await page.evaluate(() => [
    document.querySelector('.paper-table')?.scrollWidth ?? Number.POSITIVE_INFINITY,
    document.documentElement.scrollWidth - document.documentElement.clientWidth,
  ]);
  expect(width[0]).toBeLessThanOrEqual((273 / 25.4) * 96);
  expect(width[1]).toBe(0);
  for (const hidden of ['.batch-filters', '.batch-export', '.batch-step'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, across, down]) => [
    Math.round(Number(across)),
    Math.round(Number(down)),
  ]);
  expect(boxes.length).toBeGreaterThan(5);
  expect(new Set(boxes.map(String))).toEqual(new Set(['842,595']));
  await page.emulateMedia({ media: 'screen' });
  await matrix(page).waitFor();
  expect(await page.locator('.paper-table').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('a list too long for paper is cut, and says so', async () => {
  const { page, close } = await printed(1200);
  await page.emulateMedia({ media: 'print' });
  await page.getByText('只印了前 1,000 家（筛选后共 1,200 家').waitFor();
  expect(await page.locator('.paper-table tbody tr').count()).toBe(1000);
  await close();
});

import { expect, test } from 'vitest';
import { batchInABrowser, columns, pick, register, zipBomb } from './open-batch.ts';

const { open } = batchInABrowser();

test.each([
  ['bomb.xlsx', zipBomb, '展开后大得不合常理'],
  ['old.xls', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), '旧版 .xls'],
  ['wide.csv', () => `${'1,'.repeat(200_000)}1`, '超过 300 列'],
  ['line.csv', () => 'x'.repeat(30 * 1024 * 1024), '超过 4,000 个字'],
  ['big.csv', () => new Uint8Array(33 * 1024 * 1024), '超过 32 MB'],
  ['empty.csv', () => '', '没有内容'],
  ['picture.csv', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), '不是表格'],
])('%s is refused with its reason, and the page goes on', async (name, content, reason) => {
  const { page, complaints, close } = await open('#v1?@lang=zh-Hans');
  await pick(page, name, content());
  const note = page.getByRole('alert');
  await note.waitFor({ timeout: 60_000 });
  expect(await note.textContent()).toContain(reason);
  expect(await page.title()).toMatch(/^错误：/);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('batch-refusal');
  await pick(page, 'good.csv', register(3));
  await columns(page).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

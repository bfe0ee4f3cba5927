import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  batchInABrowser,
  columns,
  companies,
  findings,
  openedFile,
  pick,
  register,
  runButton,
  screenAll,
} from './open-batch.ts';
import { dayField } from './open-page.ts';

const { open } = batchInABrowser();

/** Lets files go over an element; whether the page kept them from the browser. */
const letGo = (page: Page, selector: string, files: Readonly<Record<string, string>>) =>
  page.evaluate(
    ({ selector: over, files: given }) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(given)) dataTransfer.items.add(new File([text], name));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(over)?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    { selector, files },
  );

test('a list without headings loses no company: its columns are named by hand', async () => {
  const { page, complaints, close } = await open('#v1?@lang=en');
  await pick(page, 'bare.csv', '甲,人工智能,9000\n乙,化工,100\n');
  await page.getByLabel('The headings are in').selectOption({ label: 'no row: the first one is a company already' });
  await page.getByLabel('“Column 1 (no heading)” is taken for').selectOption('@name');
  await page.getByLabel('“Column 2 (no heading)” is taken for').selectOption('fields');
  await screenAll(page);
  expect((await companies(page).allTextContents()).toSorted()).toEqual(['乙', '甲'].toSorted());
  await page.getByRole('button', { name: '乙' }).click();
  await page.getByText('Row 2 of the file').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('of two files let go at once the first is read, and the page says that the other is not', async () => {
  const { page, close } = await open('#v1?@lang=zh-Hans');
  expect(await letGo(page, '.batch-drop', { 'one.csv': register(3), 'two.csv': register(5) })).toBe(true);
  await page.getByText('一次只读一个文件：其余 1 个没有读。').waitFor();
  await openedFile(page).filter({ hasText: 'one.csv' }).waitFor();
  await pick(page, 'three.csv', register(2));
  await openedFile(page).filter({ hasText: 'three.csv' }).waitFor();
  expect(await page.getByText('一次只读一个文件').count()).toBe(0);
  await close();
});

test('a file let go beside its place neither opens in the browser nor loses what was settled', async () => {
  const { page, close } = await open('#v1?@lang=zh-Hans');
  await pick(page, 'a.csv', register(3));
  await columns(page).waitFor();
  expect(await letGo(page, '.batch-columns', { 'b.csv': register(5) })).toBe(true);
  expect(await openedFile(page).textContent()).toMatch(/^a\.csv /);
  await close();
});

test('a run that was stopped does not start by itself when the day changes', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(page, 'a.csv', register(20_000));
  await columns(page).waitFor();
  await runButton(page).click();
  await page.getByRole('button', { name: '停止' }).click();
  const stopped = page.getByText('已停止。名单和各列的设置都还在。');
  await stopped.waitFor();
  await dayField(page).fill('2026-11-22');
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await stopped.count()).toBe(1);
  await close();
});

test('the same file again, another after a stop, and a reload in the middle all end in a page that works', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  for (const count of [20, 20, 30]) {
    await pick(page, 'a.csv', register(count));
    await columns(page).waitFor();
    await runButton(page).click();
    await page.getByText(`${count} 家企业的筛查结果`).waitFor();
  }
  await pick(page, 'large.csv', register(20_000));
  await columns(page).waitFor();
  await runButton(page).click();
  await page.getByRole('progressbar').waitFor();
  await page.reload();
  // The list is open again as it was; a run that had not ended starts again when it is asked for.
  await columns(page).waitFor();
  expect(await openedFile(page).textContent()).toMatch(/^large\.csv /);
  expect(await page.getByRole('progressbar').or(findings(page)).count()).toBe(0);
  await pick(page, 'a.csv', register(4));
  await columns(page).waitFor();
  await screenAll(page);
  expect(complaints).toEqual([]);
  await close();
});

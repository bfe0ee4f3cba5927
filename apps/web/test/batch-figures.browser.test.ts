import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { batchInABrowser, columns, pick, readOfCompany, runButton, screenAll } from './open-batch.ts';

const { open } = batchInABrowser();

const unitOf = (page: Page, heading: string) => page.getByLabel(`“${heading}”的单位`);

test('a column whose unit is not said is asked before anything is screened, and says why', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  for (const [heading, why] of [
    ['融资额', '没有写明这些数字的单位'],
    ['融资额（万美元）', '表头写的是外币（美元）'],
    ['融资额（元/万元）', '单位写法前后不一（元/万元）'],
  ] as const) {
    await pick(page, 'a.csv', `企业名称,注册地,${heading}\n甲,衢州市,2000\n`);
    await columns(page).getByText(why).waitFor();
    expect(await runButton(page).isDisabled()).toBe(true);
  }
  await unitOf(page, '融资额（元/万元）').selectOption('wan');
  await screenAll(page);
  await page.getByRole('button', { name: '甲', exact: true }).click();
  expect((await readOfCompany(page)).get('市场化股权融资额')).toBe('2,000 万元');
  expect(complaints).toEqual([]);
  await close();
});

test('a unit in a line above the headings counts, bounds stay bounds, and a column taken by likeness is named with the findings', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(
    page,
    'b.csv',
    '单位：百万元\n企业名称,注册地,市场化股权融资总金额\n甲,衢州市,120\n乙,衢州市,低于1亿\n丙,衢州市,120元\n',
  );
  expect(await unitOf(page, '市场化股权融资总金额').inputValue()).toBe('million-yuan');
  await screenAll(page);
  expect(await page.locator('.batch-guessed').textContent()).toContain('“市场化股权融资总金额”当作“市场化股权融资额”');
  expect(await page.locator('.batch-problems').textContent()).toContain('“120元”自带的单位与这一列的单位不一致');
  await page.getByRole('button', { name: '乙', exact: true }).click();
  expect((await readOfCompany(page)).get('市场化股权融资额')).toBe('低于 1 亿元');
  await close();
});

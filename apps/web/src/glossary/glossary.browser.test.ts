import { expect, test } from 'vitest';
import { axeFindings } from '../../test/laws/axe-findings.ts';
import { inABrowser } from '../../test/open-page.ts';

const { open } = inABrowser();

const company =
  '?pack=cn#v1?@as-of=2026-11-22&@lang=zh-Hans&taxableIncome=260%E4%B8%87&employees=80&totalAssets=3000%E4%B8%87&restrictedTrade=false';

test('a word of the field is explained where it stands, by the keyboard, and the focus stays on it', async () => {
  const { page, close } = await open(company);
  const word = page.getByRole('article').getByRole('button', { name: '小型微利企业', exact: true }).first();
  await word.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.word-note:popover-open');
  await note.getByText('三个条件要同时满足').waitFor();
  expect(await note.locator('q').textContent()).toContain('年度应纳税所得额不超过300万元');
  expect(await axeFindings(page)).toEqual([]);
  const [of, at] = [await word.boundingBox(), await note.boundingBox()];
  if (of === null || at === null) throw new Error('one of them is not drawn');
  const gaps = [at.y - (of.y + of.height), of.y - (at.y + at.height)].map(Math.round);
  expect(gaps.some((gap) => gap >= 0 && gap < 12)).toBe(true);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'hidden' });
  expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
  await close();
});

test('on a phone no word is marked, and those of an open card are listed at its end', async () => {
  const { page, close } = await open(company, { viewport: { width: 390, height: 844 } });
  const fold = page.getByRole('article').locator('summary').filter({ hasText: '这里的用语' }).first();
  await fold.click();
  await page.getByRole('list', { name: '用语' }).getByText('三个条件要同时满足').waitFor();
  expect(await page.locator('.word').count()).toBe(0);
  await close();
});

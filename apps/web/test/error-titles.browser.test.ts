import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pick, register } from './open-batch.ts';
import { compareWith, views } from './open-library.ts';
import { financing, inABrowser, languageButton, type PageName } from './open-page.ts';
import { errorSummary, refuseList, wrongDay } from './page-states.ts';

const { open } = inABrowser();

interface Refusal {
  readonly on: PageName;
  readonly what: string;
  readonly fragment?: string;
  /** Types or chooses what is refused. */
  readonly refuse: (page: Page) => Promise<unknown>;
  readonly mend: (page: Page) => Promise<unknown>;
}

const toToday = (page: Page) => page.getByRole('button', { name: '改回今天' }).click();

const handIn = async (page: Page) => {
  await page.getByRole('button', { name: /^(查看结果|继续|保存并返回)$/ }).click();
  await errorSummary(page).waitFor();
};

const listKept = async (page: Page) => {
  await page.keyboard.press('l');
  await page.getByRole('button', { name: '存入名单' }).click();
  await page.getByText('请先写企业名称。').waitFor();
};

const columns = '企业名称,注册地\n甲,quzhou';

const refusals: readonly Refusal[] = [
  ...(['form', 'self-check', 'pitch', 'batch'] as const).map((on) => ({
    on,
    what: 'a day that is not whole',
    refuse: wrongDay,
    mend: toToday,
  })),
  {
    on: 'form',
    what: 'a figure that cannot be read',
    fragment: '&marketEquityFinancing=many',
    refuse: handIn,
    mend: (page) => financing(page).fill('3'),
  },
  {
    on: 'form',
    what: 'the question asked next, handed in empty',
    fragment: '&@as-of=2019-06-01',
    refuse: (page) => page.getByRole('button', { name: '确定' }).click(),
    mend: (page) => page.getByRole('button', { name: '稍后再答' }).click(),
  },
  {
    on: 'pitch',
    what: 'a figure that cannot be read',
    fragment: '&marketEquityFinancing=many',
    refuse: async (page) => {
      await financing(page).focus();
      await page.keyboard.press('Tab');
    },
    mend: (page) => financing(page).fill('3'),
  },
  {
    on: 'self-check',
    what: 'a question with nothing ticked',
    fragment: '&@step=question/riskSectors',
    refuse: handIn,
    mend: (page) => page.getByRole('checkbox').first().check(),
  },
  {
    on: 'self-check',
    what: 'a figure that cannot be read',
    fragment: '&insuranceYear=many&@step=change/insuranceYear',
    refuse: handIn,
    mend: (page) => page.getByRole('main').getByRole('textbox').fill('3'),
  },
  {
    on: 'batch',
    what: 'a file without a row',
    refuse: (page) => pick(page, 'empty.csv', ''),
    mend: (page) => pick(page, 'a.csv', columns),
  },
  {
    on: 'batch',
    what: 'a file no column of which is read',
    refuse: (page) => pick(page, 'a.csv', 'x,y\n1,2'),
    mend: (page) => pick(page, 'b.csv', register(3)),
  },
  {
    on: 'pitch',
    what: 'a company without a name',
    refuse: listKept,
    mend: (page) => page.getByRole('dialog').getByLabel('企业名称').fill('甲'),
  },
  {
    on: 'pitch',
    what: 'a list of companies that is none',
    refuse: refuseList,
    mend: (page) => page.keyboard.press('Escape'),
  },
  {
    on: 'library',
    what: 'a pack that is none',
    fragment: views['changes'] ?? '',
    refuse: (page) => compareWith(page, '{}', '.change-message li'),
    mend: (page) => page.getByRole('navigation', { name: '政策库各页' }).getByRole('link').first().click(),
  },
];

const prefixes = { 'zh-Hans': '错误：', 'zh-Hant': '錯誤：', en: 'Error: ' } as const;
const isPrefixed = (title: string) => Object.values(prefixes).some((prefix) => title.startsWith(prefix));

test.each(refusals)('the title says so while something is refused, in every language: $on, $what', async (one) => {
  const { page, close } = await open(`#v1?@lang=zh-Hans${one.fragment ?? ''}`, { on: one.on });
  expect(isPrefixed(await page.title())).toBe(false);
  await one.refuse(page);
  await expect.poll(() => page.title()).toMatch(new RegExp(`^${prefixes['zh-Hans']}`));
  for (const lang of ['zh-Hant', 'en', 'zh-Hans'] as const) {
    // A dialog may lie over the masthead; its language follows all the same.
    await languageButton(page, lang).dispatchEvent('click');
    await expect.poll(() => page.title()).toMatch(new RegExp(`^${prefixes[lang]}`));
  }
  await one.mend(page);
  // What is mended is mended at the last key, without leaving the field.
  await expect.poll(async () => isPrefixed(await page.title())).toBe(false);
  await expect.poll(() => page.locator('.error-text, .error-summary').count()).toBe(0);
  await close();
});

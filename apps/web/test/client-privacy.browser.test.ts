import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inABrowser, ofThePast, type PageName, pages } from './open-page.ts';
import { fillIn, ownTable } from './page-states.ts';

const { open, url } = inABrowser('pitch');

// Most of the time nothing happens here but the wait for what must never be written; two of the tests wait at once.

/** What nobody else would type: a name, a figure, and the name of a scenario. */
const planted = ['隐星实业', '8765', 'Zebra plan'];
const first = `#v1?@as-of=2019-06-01&@lang=en&@name=${encodeURIComponent('隐星实业')}&place=quzhou&marketEquityFinancing=8765%E4%B8%87`;

const goTo = async (page: Page, on: PageName, fragment = '') => {
  await page.goto(`${url()}${pages[on].file}${fragment || ofThePast}`);
  await pages[on].ready(page).waitFor();
};

/** Everything of the planted company that is anywhere: on the page, in its fields and its title, in the address, and in the storages. */
const traces = async (page: Page): Promise<readonly string[]> => {
  await page.waitForTimeout(700);
  return page.evaluate((wanted) => {
    const fields = [...document.querySelectorAll('input, textarea, select')].map(
      (field) => (field as HTMLInputElement).value,
    );
    const places: Record<string, string> = {
      page: document.documentElement.outerHTML,
      text: document.documentElement.textContent ?? '',
      fields: fields.join('\n'),
      title: document.title,
      address: decodeURIComponent(location.href),
      state: JSON.stringify(history.state),
      local: decodeURIComponent(JSON.stringify({ ...localStorage }).replaceAll('%"', '')),
      session: decodeURIComponent(JSON.stringify({ ...sessionStorage })),
    };
    return Object.entries(places).flatMap(([place, text]) =>
      wanted.filter((one) => text.includes(one)).map((one) => `${one} in ${place}`),
    );
  }, planted);
};

/** A company in the pitch, with a baseline, two scenarios and a trial of its figures. */
const pitchFor = async (page: Page) => {
  await goTo(page, 'pitch', first);
  await page.keyboard.press('b');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Side by side' }).click();
  await page.getByRole('textbox', { name: 'Name of scenario B' }).fill('Zebra plan');
  await page.waitForFunction(() => localStorage.getItem('huice/pitch/v1')?.includes('Zebra plan'));
  await page.waitForFunction(() => localStorage.getItem('huice/answers')?.includes('8765'));
};
const erase = (page: Page) => page.getByRole('button', { name: 'Erase answers' }).first().click();
const listOpen = (page: Page) => page.getByRole('button', { name: 'Companies', exact: true }).click();

const everyPage = ['pitch', 'form', 'self-check', 'library'] as const;

const nothingAnywhere = async (page: Page) => {
  expect(await traces(page)).toEqual([]);
  for (const on of everyPage) {
    await goTo(page, on);
    expect(await traces(page), on).toEqual([]);
  }
};

test.concurrent('cleared, a company is on no page, and going back brings it back on none', async () => {
  const { page, close } = await open('', { on: 'form' });
  await pitchFor(page);
  await goTo(page, 'form');
  await goTo(page, 'pitch');
  await erase(page);
  await nothingAnywhere(page);
  for (let turn = 0; turn < 7; turn += 1) {
    await page.goBack();
    await page.getByRole('heading').first().waitFor();
    expect(await traces(page), `back ${turn + 1}: ${page.url()}`).toEqual([]);
  }
  await page.reload();
  expect(await traces(page)).toEqual([]);
  await close();
});

test.concurrent('undone, the clearing brings the baseline and the scenarios back with the answers', async () => {
  const { page, close } = await open('', { on: 'form' });
  await pitchFor(page);
  await erase(page);
  expect(await traces(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByRole('button', { name: 'Zebra plan' }).first().waitFor();
  expect(await page.evaluate(() => localStorage.getItem('huice/pitch/v1'))).toContain('Zebra plan');
  await close();
});

test.concurrent('saved by name, a company comes back with its baseline and its scenarios, and leaves the screen with them', async () => {
  const { page, close } = await open('', { on: 'form' });
  await goTo(page, 'pitch', '#v1?@lang=en&@name=Alder&place=suichang');
  await listOpen(page);
  await page.getByRole('button', { name: 'Keep in the list' }).click();
  await page.getByRole('button', { name: 'Open: Alder' }).waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
  await erase(page);
  await pitchFor(page);
  await listOpen(page);
  await page.getByRole('button', { name: 'Keep in the list' }).click();
  await page.getByRole('button', { name: 'Open: 隐星实业' }).waitFor();
  await page.getByRole('button', { name: 'Open: Alder' }).click();
  await page.waitForFunction(() => location.hash.includes('suichang'));
  expect(await page.getByRole('button', { name: 'Set as baseline' }).count()).toBe(1);
  // The list names it still, as it was told to; the closed dialog apart, it is nowhere.
  const named = (await traces(page)).filter((one) => !/隐星实业 in (page|text)/.test(one));
  expect(named).toEqual([]);
  await listOpen(page);
  await page.getByRole('button', { name: 'Open: 隐星实业' }).click();
  await page.getByRole('button', { name: 'Zebra plan' }).first().waitFor();
  expect(await page.getByRole('button', { name: 'Set again' }).count()).toBe(1);
  await listOpen(page);
  await page.getByRole('button', { name: 'Delete: 隐星实业' }).click();
  await page.getByRole('button', { name: 'Open: 隐星实业' }).waitFor({ state: 'detached' });
  await nothingAnywhere(page);
  await close();
});

test.concurrent('what is cleared in one tab is gone from the other', async ({ expect }) => {
  const { page, close } = await open('', { on: 'form' });
  await pitchFor(page);
  const other = await page.context().newPage();
  await goTo(other, 'form');
  expect(await traces(other)).not.toEqual([]);
  await erase(page);
  await other.bringToFront();
  await expect.poll(() => traces(other)).toEqual([]);
  await close();
});

test.concurrent('a link that is opened shows nothing of the company before it, nor its scenarios', async () => {
  const { page, close } = await open('', { on: 'form' });
  await pitchFor(page);
  await page.evaluate(() => {
    location.hash = '#v1?@lang=en&place=suichang';
  });
  await page.getByRole('button', { name: 'Save as Scenario B' }).waitFor();
  const shown = (await traces(page)).filter((one) => !/in (local)/.test(one));
  expect(shown).toEqual([]);
  expect(await page.getByRole('button', { name: 'Save as Scenario B' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Bring mine back' }).click();
  await page.getByRole('button', { name: 'Zebra plan' }).first().waitFor();
  await close();
});

test.concurrent('a table of one’s own is sent nowhere, kept nowhere, and gone with its company', async () => {
  const { page, asked, close } = await open('', { on: 'form' });
  await goTo(page, 'form', '#v1?@lang=en');
  await ownTable('企业名称\t隐星实业\n市场化股权融资额（万元）\t8765\n项目代号\tZebra plan')(page);
  // Before it is filled in it stands in the sheet, and nowhere else.
  expect((await traces(page)).filter((one) => !/in (page|text|fields)$/.test(one))).toEqual([]);
  await fillIn(page).click();
  await page.waitForFunction(() => localStorage.getItem('huice/answers')?.includes('87650000'));
  expect((await traces(page)).filter((one) => /^Zebra plan in (address|state|local|session)$/.test(one))).toEqual([]);
  expect(
    asked.filter((address) => !address.startsWith(url()) || /8765|Zebra/.test(address.split('#')[0] ?? '')),
  ).toEqual([]);
  await erase(page);
  await nothingAnywhere(page);
  await close();
});

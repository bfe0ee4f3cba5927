import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { financing, inABrowser, type PageName, pages, questionOf, triedBar } from './open-page.ts';

const { open, url } = inABrowser();

/** Two steps short of the award of 2018. */
const short =
  '#v1?@as-of=2019-06-01&@lang=en&place=quzhou&fields=ai,big-data&leadTalent=thousand-talents&marketEquityFinancing=8800%E4%B8%87&listingStage=filed';

const tryIt = async (page: Page) => {
  await page
    .getByRole('button', { name: /^Try it Award to likely unicorns/ })
    .first()
    .click();
  await triedBar(page).waitFor();
};
const goTo = async (page: Page, on: PageName, fragment: string) => {
  await page.goto('about:blank');
  await page.goto(`${url()}${pages[on].file}${fragment}`);
  await pages[on].ready(page).waitFor();
};
/** What the address, or the storage, says the company answered, and what it says is tried. */
const said = (text: string) => {
  const pairs = new URLSearchParams(text.slice(text.indexOf('?') + 1));
  return {
    given: pairs.get('marketEquityFinancing'),
    tried: pairs.get('@try.marketEquityFinancing'),
    for: pairs.get('@try'),
  };
};
const marked = { given: '8800万', tried: expect.any(String), for: 'quzhou/unicorn-ipo-award' };

test('a trial is a trial in the link, in storage, after a reload and on every page, and is undone there', async () => {
  const { page, complaints, close } = await open(short);
  await tryIt(page);
  await expect.poll(() => said(page.url())).toEqual(marked);
  expect(said((await page.evaluate(() => localStorage.getItem('huice/answers'))) ?? '')).toEqual(marked);
  await page.reload();
  await triedBar(page).getByText('This is a supposition').waitFor();
  const link = new URL(page.url()).hash;
  await page.evaluate(() => localStorage.clear());
  for (const on of ['form', 'self-check', 'pitch'] as const) {
    await goTo(page, on, on === 'self-check' ? `${link}&@step=result` : link);
    await triedBar(page).getByText('This is a supposition').waitFor();
    await triedBar(page).getByRole('button', { name: 'Undo the trial' }).click();
    await triedBar(page).waitFor({ state: 'detached' });
    await expect.poll(() => said(page.url())).toEqual({ given: '8800万', tried: null, for: null });
  }
  await goTo(page, 'library', link);
  await page.getByText('Here only your own answers count').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('an edit of a tried answer is an answer; an edit of another leaves the trial a trial', async () => {
  const { page, close } = await open(short);
  await tryIt(page);
  await questionOf(page, 'place')
    .getByRole('radio', { name: /^Suichang/ })
    .check();
  await expect.poll(() => page.url()).toContain('place=suichang');
  expect(said(page.url())).toEqual(marked);
  await financing(page).first().fill('9000万');
  await triedBar(page).waitFor({ state: 'detached' });
  await expect.poll(() => said(page.url())).toEqual({ given: '9000万', tried: null, for: null });
  await close();
});

test('a scenario of the pitch never takes the place of the company’s own answers', async () => {
  const { page, close } = await open(short, { on: 'pitch' });
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await financing(page).first().fill('2亿');
  await expect.poll(() => said(page.url())).toEqual({ given: '8800万', tried: '2亿', for: '#B' });
  await triedBar(page).getByText('This is a supposition').waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^Scenario B/, pressed: true }).waitFor();
  expect(await financing(page).first().inputValue()).toBe('2亿');
  await page.getByRole('button', { name: 'Leave the scenario' }).click();
  await expect.poll(() => financing(page).first().inputValue()).toBe('8800万');
  await page.getByRole('button', { name: /^Scenario B/ }).click();
  await expect.poll(() => financing(page).first().inputValue()).toBe('2亿');
  await close();
});

test('on paper a trial says that it is one, with the company’s own answer', async () => {
  const { page, close } = await open(short);
  await tryIt(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.getByText('Some answers in this brief are on trial').waitFor();
  await page.getByText(/on trial; the company’s own answer: ¥88/).waitFor();
  await close();
});

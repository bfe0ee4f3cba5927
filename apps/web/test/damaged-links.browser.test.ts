import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from './laws/axe-findings.ts';
import { financing, inABrowser, type PageName, pages, questionOf } from './open-page.ts';

const { open, url } = inABrowser();

const notice = (page: Page) => page.locator('.notice.damaged');
const goTo = async (page: Page, fragment: string, on: PageName = 'form') => {
  await page.goto('about:blank');
  await page.goto(`${url()}${pages[on].file}${fragment}`);
  await pages[on].ready(page).waitFor();
};

/** Of ../shared/cases/links.txt, and of its kind: the link, what is said, and what the form then holds. */
const links = [
  {
    what: 'percent-encoded as a whole',
    link: '#v1%3F%40as-of%3D2019-06-01%26place%3Dquzhou%26marketEquityFinancing%3D1.2%25E4%25BA%25BF',
    says: '已经复原',
    place: 'quzhou',
    figure: '1.2亿',
  },
  {
    what: '& as &amp;',
    link: '#v1?@as-of=2019-06-01&amp;place=quzhou&amp;marketEquityFinancing=1.2%E4%BA%BF',
    says: '已经复原',
    place: 'quzhou',
    figure: '1.2亿',
  },
  { what: 'a full stop', link: '#v1?@as-of=2019-06-01&place=quzhou.', says: '已经复原', place: 'quzhou', figure: '' },
  {
    what: 'a tail cut off a list',
    link: '#v1?@as-of=2019-06-01&place=quzhou&fields=ai,big-da',
    says: '没有采用，或只采用了一部分：业务领域（ai,big-da）',
    place: 'quzhou',
    figure: '',
  },
  { what: 'a newer version', link: '#v2?place=quzhou', says: '较新版本', place: null, figure: '' },
] as const;

test('a damaged link says so, and what is beyond doubt is kept', async () => {
  const { page, complaints, close } = await open('');
  await page.addInitScript(() => location.protocol.startsWith('http') && localStorage.clear());
  for (const { what, link, says, place, figure } of links) {
    await goTo(page, link);
    expect(await notice(page).textContent(), what).toContain(says);
    const chosen = questionOf(page, 'place').getByRole('radio', { checked: true });
    expect((await chosen.count()) === 0 ? null : await chosen.getAttribute('value'), what).toBe(place);
    expect(await financing(page).inputValue(), what).toBe(figure);
  }
  expect(complaints).toEqual([]);
  await close();
});

test('a slash too many before the page is no reason not to open it', async () => {
  const { page, complaints, close } = await open('');
  await page.goto('about:blank');
  const { origin } = new URL(url());
  await page.goto(`${origin}//index.html#v2?place=quzhou`);
  await pages.form.ready(page).waitFor();
  expect(await notice(page).textContent()).toContain('较新版本');
  expect(new URL(page.url()).pathname).toBe('//index.html');
  expect(complaints).toEqual([]);
  await close();
});

test('a list with an option that nobody offers is not taken for all of the answer', async () => {
  const { page, close } = await open('#v1?@lang=en&fields=ai,zzz');
  await notice(page).waitFor();
  const ticked = questionOf(page, 'fields').getByRole('checkbox', { checked: true });
  expect(await ticked.evaluateAll((boxes) => boxes.length)).toBe(2);
  await expect.poll(() => page.url()).toContain('fields=ai,?');
  await close();
});

test('cut anywhere, a link that a page wrote is found out', async () => {
  const { page, close } = await open('#v1?@lang=en&place=quzhou&marketEquityFinancing=1.2%E4%BA%BF');
  await page.waitForFunction(() => location.hash.includes('@check='));
  const whole = new URL(page.url()).hash;
  await page.addInitScript(() => location.protocol.startsWith('http') && localStorage.clear());
  for (const part of [
    whole.slice(0, -1),
    whole.slice(0, -9),
    whole.slice(0, whole.indexOf('&marketEquity')),
    whole.slice(0, 20),
  ]) {
    await goTo(page, part);
    await notice(page).waitFor();
    expect(await financing(page).inputValue(), part).toBe('');
  }
  await close();
});

test.each(['form', 'self-check', 'pitch', 'library'] as const)(
  'a damaged link never takes the place of stored answers unasked: %s',
  async (on) => {
    const { page, complaints, close } = await open('#v1?@lang=en&place=suichang&listingStage=listed');
    await page.waitForFunction(() => localStorage.getItem('huice/answers')?.includes('suichang'));
    await goTo(page, '#v1?@lang=en&amp;place=quzhou', on);
    await notice(page).getByText('Your own answers have not been touched').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('huice/answers'))).toContain('suichang');
    expect(page.url()).not.toContain('place=quzhou');
    await notice(page).getByRole('button', { name: 'Open the answers in the link' }).click();
    await expect.poll(() => page.url()).toContain('place=quzhou');
    expect(await page.evaluate(() => localStorage.getItem('huice/answers'))).toContain('suichang');
    expect(complaints).toEqual([]);
    await close();
  },
);

test('pasted into the open page, a damaged link is mended and asks the same', async () => {
  const { page, close } = await open('#v1?@lang=en&place=suichang');
  await page.waitForFunction(() => localStorage.getItem('huice/answers')?.includes('suichang'));
  await page.evaluate(() => {
    location.hash = '#v1?@lang=en&amp;place=quzhou';
  });
  await notice(page).getByRole('button', { name: 'Keep my answers' }).click();
  await notice(page).waitFor({ state: 'detached' });
  expect(await questionOf(page, 'place').getByRole('radio', { checked: true }).getAttribute('value')).toBe('suichang');
  await close();
});

test.each(['zh-Hans', 'zh-Hant', 'en'])(
  'axe finds nothing in what is said of a damaged link, and it fits a phone: %s',
  async (lang) => {
    const { page, close } = await open(`#v1?@lang=${lang}&amp;place=atlantis&${'x'.repeat(90)}=1`, {
      viewport: { width: 320, height: 700 },
    });
    await notice(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await close();
  },
);

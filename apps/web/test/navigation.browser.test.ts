import { expect, test } from 'vitest';
import { answered, dayField, pages as everyPage, inABrowser, questionOf, viewTitle } from './open-page.ts';

const { open, url } = inABrowser();

const phone = { viewport: { width: 390, height: 844 } };

test('the navigation says where one is, and takes the answers, the day and the language along', async () => {
  const { page, complaints, close } = await open(answered('en'));
  const pages = page.getByRole('navigation', { name: 'Pages' });
  expect(await pages.locator('[aria-current=page]').allTextContents()).toEqual(['All questions']);
  await questionOf(page, 'willingToSettle').getByRole('radio', { name: 'Yes' }).check();
  await page.waitForFunction(() => localStorage.getItem('huice/answers')?.includes('willingToSettle') === true);

  // The library finds kept answers by itself; its address can be passed on without them.
  await pages.getByRole('link', { name: 'Library' }).click();
  await viewTitle(page).waitFor();
  expect(page.url()).toBe(`${url()}library.html#v1?@as-of=2019-06-01&@lang=en`);
  await page.locator('.my-status').first().waitFor();

  await pages.getByRole('link', { name: 'Many companies' }).click();
  await everyPage.batch.ready(page).waitFor();
  expect(page.url()).toBe(`${url()}batch.html#v1?@as-of=2019-06-01&@lang=en`);
  expect(await pages.locator('[aria-current=page]').allTextContents()).toEqual(['Many companies']);

  await pages.getByRole('link', { name: 'All questions' }).click();
  await questionOf(page, 'place')
    .getByRole('radio', { name: /^Quzhou/, checked: true })
    .waitFor();
  expect(await questionOf(page, 'willingToSettle').getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
  expect(await dayField(page).inputValue()).toBe('2019-06-01');
  expect(await page.locator('.notice').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('who goes from the past to what is in force stays there, and finds either answers again', async () => {
  const { page, complaints, close } = await open(answered('en', '2026-11-30'));
  await page.getByRole('link', { name: /policies in force today/ }).click();
  await page
    .getByRole('group', { name: /taxable income/ })
    .getByRole('textbox')
    .first()
    .fill('2.6 million');
  await page.waitForFunction(() => localStorage.getItem('huice/answers@cn')?.includes('taxableIncome') === true);
  expect(await page.evaluate(() => localStorage.getItem('huice/answers'))).toContain('place=quzhou');

  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await page.waitForURL((to) => to.pathname.endsWith('library.html') && to.search === '?pack=cn');
  await page.getByRole('group', { name: 'My result' }).waitFor();

  await page.getByRole('button', { name: 'Choose policies' }).click();
  await page.getByRole('link', { name: 'Past policies of Quzhou and Suichang' }).click();
  await page.waitForURL((to) => to.pathname.endsWith('library.html') && to.search === '');
  await page.getByRole('link', { name: 'All questions' }).click();
  await questionOf(page, 'place')
    .getByRole('radio', { name: /^Quzhou/, checked: true })
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('answers that are only opened, not kept, travel into the library in its address', async () => {
  const before = "localStorage.setItem('huice/answers', '#v1?place=elsewhere');";
  const { page, close } = await open(answered('en'), { before });
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await viewTitle(page).waitFor();
  expect(page.url()).toContain('place=quzhou');
  await close();
});

test('on a phone the head is one row, and the menu behind it is worked by the keyboard alone', async () => {
  const { page, complaints, close } = await open(answered('en'), phone);
  const head = (await page.getByRole('banner').boundingBox()) ?? expect.fail('there is no masthead');
  expect(head.height).toBeLessThan(110);
  expect(await page.getByRole('link', { name: 'Library', exact: true }).count()).toBe(0);

  const button = page.getByRole('button', { name: 'Menu', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await menu.waitFor();
  for (const name of ['All questions', 'Many companies', 'Library']) {
    expect(await menu.getByRole('link', { name, exact: true }).isVisible(), name).toBe(true);
  }
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.menu') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Menu');

  await page.keyboard.press('Enter');
  await menu.getByRole('button', { name: 'Erase answers' }).click();
  await menu.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction(() => location.hash.includes('place=quzhou'));
  expect(complaints).toEqual([]);
  await close();
});

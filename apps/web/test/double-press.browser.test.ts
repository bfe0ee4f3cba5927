import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest } from './at-rest.ts';
import { inABrowser, nextAnswers, nextPanel, nextQuestion, viewTitle } from './open-page.ts';
import { errorSummary } from './page-states.ts';

const { open, url } = inABrowser('self-check');

// Of ../shared/cases/double-click.txt, and of its kind.
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

type Press = (page: Page, x: number, y: number) => Promise<unknown>;
const once: Press = (page, x, y) => page.mouse.click(x, y);
const twice: Press = (page, x, y) => page.mouse.dblclick(x, y);
const thrice: Press = (page, x, y) => page.mouse.click(x, y, { clickCount: 3 });
const slowly: Press = async (page, x, y) => {
  await page.mouse.click(x, y);
  await page.waitForTimeout(300);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
};
const tapped: Press = async (page, x, y) => {
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x + 3, y - 2);
};

const at = (rest: string, day = '2019-06-01') => `#v1?@as-of=${day}&@lang=zh-Hans${rest}`;
const willing = '&fields=ai&place=quzhou&@step=question/willingToSettle';
const asked = at(willing);

const presses = [
  { what: 'the start', fragment: at(''), button: '开始' },
  { what: 'a yes', fragment: asked, button: '是' },
  { what: 'a no', fragment: asked, button: '否' },
  { what: 'putting off', fragment: asked, button: '以后再答' },
  { what: 'one of several places', fragment: at('&fields=ai&@step=question/place'), button: '其他地方' },
  { what: 'handing in what is ticked', fragment: at('&fields=ai&@step=question/fields'), button: '继续' },
  { what: 'going on from the summary', fragment: at('&fields=ai&@step=check'), button: '接着答' },
] as const;

/** On a first visit, at the question: the middle of a button. */
const stand = async (page: Page, fragment: string, button: string) => {
  await page.goto('about:blank');
  await page.goto(`${url()}self-check.html${fragment}`);
  const target = page.getByRole('button', { name: button, exact: true });
  await target.scrollIntoViewIfNeeded();
  await atRest(page);
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${button} is nowhere`);
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

/** Where one is then, what is answered, and what is put off. */
const standing = async (page: Page) => {
  await atRest(page);
  const after = await page.evaluate(() => ({
    heading: document.querySelector('.self-main h1')?.textContent,
    ticked: document.querySelectorAll('.self-main input:checked').length,
    address: location.hash,
    state: history.state as { readonly later: readonly string[] },
  }));
  await page.evaluate(() => localStorage.clear());
  return { ...after, state: after.state.later };
};

test.each([
  ['desktop', desktop, { twice, thrice, slowly }],
  ['phone', phone, { twice, tapped }],
] as const)('pressed twice, a button does what it does pressed once: %s', async (_, options, ways) => {
  const { page, close } = await open('', options);
  await page.addInitScript(() => location.protocol.startsWith('http') && localStorage.clear());
  for (const { what, fragment, button } of presses) {
    await once(page, ...(await stand(page, fragment, button)));
    const expected = await standing(page);
    for (const [name, press] of Object.entries(ways)) {
      await press(page, ...(await stand(page, fragment, button)));
      expect(await standing(page), `${what}: ${name}`).toEqual(expected);
    }
  }
  await close();
});

test('separate clicks, 400 ms apart, are all answers', async () => {
  // On a day on which nothing is in force, four of the questions in a row take a no.
  const { page, close } = await open(at(willing, '2026-11-22'));
  for (let turn = 0; turn < 4; turn += 1) {
    // Where the button stands depends on how long the question is; a press is made there at once.
    const box = await page.getByRole('button', { name: '否', exact: true }).boundingBox();
    if (box === null) throw new Error('there is no such button');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(400);
  }
  // Where a threshold is all that matters, a no is kept as the range below it.
  await expect.poll(() => page.url().match(/=(false|~~)/g)?.length ?? 0).toBe(4);
  await close();
});

test('a key held down acts once, and the way back is one step for a double press', async () => {
  const { page, close } = await open(at(''));
  const heading = viewTitle(page);
  await page.getByRole('button', { name: '开始', exact: true }).focus();
  await page.keyboard.down('Enter');
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.getByRole('button', { name: '以后再答' }).waitFor();
  const first = await heading.textContent();
  expect(await errorSummary(page).count()).toBe(0);
  await page.getByRole('button', { name: '以后再答' }).click();
  await page.getByRole('button', { name: '以后再答' }).click();
  const third = await heading.textContent();
  await page.getByRole('button', { name: '上一题' }).dblclick();
  await atRest(page);
  expect(await heading.textContent()).not.toBe(third);
  expect(await heading.textContent()).not.toBe(first);
  await close();
});

test('in the form a double press answers the question that stands there and not the next', async () => {
  const { page, close } = await open(at('&fields=ai&place=quzhou'), { on: 'form' });
  const question = nextQuestion(page);
  await question.waitFor();
  const before = await question.textContent();
  await nextAnswers(page).first().dblclick();
  await page.waitForFunction((text) => document.querySelector('.next-text')?.textContent !== text, before);
  await atRest(page);
  const next = await question.textContent();
  const answers = page.url().split('&').length;
  await page.getByRole('button', { name: '稍后再答' }).dblclick();
  await atRest(page);
  expect(await question.textContent()).not.toBe(next);
  await nextPanel(page)
    .getByText(/^还有 \d+ 个问题/)
    .waitFor();
  expect(page.url().split('&').length).toBe(answers);
  expect(answers).toBe(at('&fields=ai&place=quzhou').split('&').length + 2);
  await close();
});

import { expect, test } from 'vitest';
import { atRest } from './at-rest.ts';
import { axeFindings } from './laws/axe-findings.ts';
import { unicorn } from './open-library.ts';
import { inABrowser, languageButton } from './open-page.ts';
import { pageStates } from './page-states.ts';
import { walkState } from './walk-state.ts';
import { isGrid, languages, turnsOf } from './walk-turns.ts';

const { open } = inABrowser();

// What is kept for use offline is no part of a state; fetching it in the background would only make each of them wait.
const nothingKept = 'delete Navigator.prototype.serviceWorker';

// A state is opened once, in one language and then switched to the others; in the grid once for each.
const walks = pageStates.flatMap((one, at) => {
  const turns = turnsOf(at);
  return isGrid
    ? turns.map((turn) => ({ ...one, lang: turn.lang, turns: [turn] }))
    : [{ ...one, lang: turns[0]?.lang ?? 'en', turns }];
});

test.concurrent.for(walks)(
  'every law holds: $on, $state, opened in $lang',
  // Three languages in one test.
  { timeout: 300_000 },
  async ({ on, fragment, reach, lang, turns }, { onTestFinished }) => {
    const { page, complaints, close } = await open(fragment(lang), { on, before: nothingKept });
    onTestFinished(close);
    await reach?.(page);
    expect(await walkState(page, turns)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

const menuName = /^(菜单|選單|Menu)$/;

test('axe finds nothing in the open menu of a phone, in any language', async () => {
  const { page, close } = await open('', { viewport: { width: 390, height: 844 } });
  for (const lang of languages) {
    await languageButton(page, lang).click();
    await page.getByRole('button', { name: menuName }).click();
    const menu = page.getByRole('dialog', { name: menuName });
    await menu.waitFor();
    expect(await axeFindings(page), lang).toEqual([]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
  }
  await close();
});

test('axe finds nothing in the form that an incentive led to, in any language', async () => {
  const { page, close } = await open(`#v1?@page=${unicorn}`, { on: 'library' });
  await page.getByRole('link', { name: '在表单里一次看全这几题' }).click();
  await page.getByRole('region', { name: /^对照“/ }).waitFor();
  for (const lang of languages) {
    await languageButton(page, lang).click();
    await page.locator(`html[lang=${lang}]`).waitFor();
    await atRest(page);
    expect(await axeFindings(page), lang).toEqual([]);
  }
  await close();
});

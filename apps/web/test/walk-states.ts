import { expect, test } from 'vitest';
import { inABrowser, type PageName } from './open-page.ts';
import { pageStates } from './page-states.ts';
import { walkState } from './walk-state.ts';
import { isGrid, turnsOf } from './walk-turns.ts';

// A state is opened once, in one language and then switched to the others; in the grid once for each, and so is what stands open over a
// page, since much of it closes as the language is switched.
const walks = pageStates.flatMap((one, at) => {
  const turns = turnsOf(at);
  return isGrid || one.over !== undefined
    ? turns.map((turn) => ({ ...one, lang: turn.lang, turns: [turn] }))
    : [{ ...one, lang: turns[0]?.lang ?? 'en', turns }];
});

/** Holds every state of a page to every law. A file of tests for each page, so that they are walked side by side. */
export const walkStates = (page: PageName) => {
  const { open } = inABrowser();
  test.concurrent.for(walks.filter(({ on }) => on === page))(
    'every law holds: $on, $state, opened in $lang',
    // Three languages in one test.
    { timeout: 300_000 },
    async ({ on, fragment, reach, over, lang, turns }, { onTestFinished }) => {
      const opened = await open(fragment(lang), { on });
      onTestFinished(opened.close);
      await reach?.(opened.page);
      expect(await walkState(opened.page, turns, over === undefined ? undefined : reach)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    },
  );
};

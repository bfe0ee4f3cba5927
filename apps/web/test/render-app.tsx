import type { Locale, Pack } from '@huice/engine';
import { cleanup, configure, fireEvent, render, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach } from 'vitest';
import { App } from '../src/app.tsx';
import { ResultsPanelLater } from '../src/results/results-panel-later.ts';
import { openNow } from '../src/state/opening-state.ts';
import { wordsIn } from '../src/words/words.ts';
import { sampleIndex, samplePack } from './sample-pack.ts';

// What loads after the page is only read and compiled when first asked for, and a result is drawn when nothing is more urgent:
// both take their time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/** Each test starts as on a first visit. */
export const eachOnAFirstVisit = () => {
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', '/');
    // jsdom lays nothing out, so there is nothing to bring into view.
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(cleanup);
};

/** The page as it opens now, over the sample pack unless another is given. */
export const renderApp = async (
  locale: Locale = 'en',
  of: Pack = samplePack,
): Promise<{ readonly user: UserEvent; readonly container: HTMLElement }> => {
  const packIndex = sampleIndex(of);
  const today = '2024-06-01';
  const opening = openNow(packIndex.pack.facts, { today, locale });
  const [words] = await Promise.all([wordsIn(opening.state.locale), ResultsPanelLater.early()]);
  const { container } = render(<App packIndex={packIndex} opening={opening} today={today} words={words} />);
  return { user: userEvent.setup(), container };
};

/** What the page puts on paper, once what prints it has been loaded. */
export const printed = async (container: HTMLElement): Promise<Element> =>
  waitFor(() => {
    fireEvent(window, new Event('beforeprint'));
    const brief = container.querySelector('.brief');
    if (brief === null) throw new Error('nothing is printed');
    return brief;
  });

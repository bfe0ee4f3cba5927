import type { Locale } from '@huice/engine';
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach } from 'vitest';
import { QuestionFinderLater } from '../src/pitch/finder/question-finder-later.ts';
import { PitchApp } from '../src/pitch/pitch-app.tsx';
import { pitchWordsIn } from '../src/pitch/words/pitch-words.ts';
import { openNow } from '../src/state/opening-state.ts';
import { sampleIndex } from './sample-pack.ts';

// Much is on the screen, and all of it is looked through for a role: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 20_000 });

/** Each test starts with nothing kept, over a page that is not laid out. */
export const eachPitchAnew = () => {
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', '/');
    Element.prototype.scrollIntoView = () => undefined;
    // jsdom knows the element but not how to open it.
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function () {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    };
  });
  afterEach(cleanup);
};

/** The pitch as it opens now, over the sample pack. */
export const renderPitch = async (locale: Locale = 'en'): Promise<{ readonly user: UserEvent }> => {
  const packIndex = sampleIndex();
  const today = '2024-06-01';
  const opening = openNow(packIndex.pack.facts, { today, locale });
  const [words] = await Promise.all([pitchWordsIn(opening.state.locale), QuestionFinderLater.early()]);
  render(<PitchApp packIndex={packIndex} opening={opening} today={today} words={words} />);
  // The results follow the questions.
  await screen.findByRole('table');
  return { user: userEvent.setup() };
};

import type { Locale, Pack } from '@huice/engine';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { SelfCheckApp } from '../src/self-check/self-check-app.tsx';
import { prefetchSteps } from '../src/self-check/steps-later.tsx';
import { selfCheckWordsIn } from '../src/self-check/words/self-check-words.ts';
import { openNow } from '../src/state/opening-state.ts';
import { sampleIndex } from './sample-pack.ts';

/** The self-check as it opens now, over the sample pack unless told otherwise. */
export const renderSelfCheck = async (locale: Locale = 'en', pack?: Pack): Promise<UserEvent> => {
  const packIndex = sampleIndex(pack);
  const today = '2024-06-01';
  const opening = openNow(packIndex.pack.facts, { today, locale });
  const words = await selfCheckWordsIn(opening.state.locale);
  await prefetchSteps();
  render(<SelfCheckApp packIndex={packIndex} opening={opening} today={today} words={words} />);
  return userEvent.setup();
};

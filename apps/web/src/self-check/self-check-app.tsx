import type { I18n } from '@lingui/core';
import { PageAround } from '../frame/page-around.tsx';
import type { Opening } from '../state/opening-state.ts';
import type { Shelf } from '../state/pack-context.ts';
import { useSpeech } from '../words/use-speech.ts';
import { SelfCheckDesk } from './self-check-desk.tsx';
import { selfCheckWordsIn } from './words/self-check-words.ts';

interface SelfCheckAppProps {
  readonly shelf: Shelf;
  readonly opening: Opening;
  readonly today: string;
  /** The words of the language that the page opens in. */
  readonly words: I18n;
}

export const SelfCheckApp = ({ shelf, opening, today, words }: SelfCheckAppProps) => {
  const { spoken, locale, speak } = useSpeech(words, selfCheckWordsIn);
  return (
    <PageAround shelf={shelf} spoken={spoken}>
      <SelfCheckDesk opening={opening} today={today} locale={locale} speak={speak} />
    </PageAround>
  );
};

import type { I18n } from '@lingui/core';
import { Desk } from './desk.tsx';
import { PageAround } from './frame/page-around.tsx';
import { AskedLater } from './library/asked/asked-later.tsx';
import type { Opening } from './state/opening-state.ts';
import type { PackIndex } from './state/pack-context.ts';
import { useSpeech } from './words/use-speech.ts';
import { wordsIn } from './words/words.ts';

interface AppProps {
  readonly packIndex: PackIndex;
  readonly opening: Opening;
  readonly today: string;
  /** The words of the language that the page opens in. */
  readonly words: I18n;
}

/** The page in the reader's language, around one desk. */
export const App = ({ packIndex, opening, today, words }: AppProps) => {
  const { spoken, locale, speak } = useSpeech(words, wordsIn);
  return (
    <PageAround packIndex={packIndex} spoken={spoken}>
      <AskedLater />
      <Desk opening={opening} today={today} locale={locale} speak={speak} />
    </PageAround>
  );
};

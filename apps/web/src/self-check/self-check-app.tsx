import type { I18n } from '@lingui/core';
import type { Opening } from '../state/opening-state.ts';
import type { PackIndex } from '../state/pack-context.ts';
import { useSpeech } from '../words/use-speech.ts';
import { AskedAround } from './asked/asked-around.tsx';
import { type AroundSteps, SelfCheckDesk } from './self-check-desk.tsx';
import { selfCheckWordsIn } from './words/self-check-words.ts';

interface SelfCheckAppProps extends Partial<AroundSteps> {
  readonly packIndex: PackIndex;
  readonly opening: Opening;
  readonly today: string;
  /** The words of the language that the page opens in. */
  readonly words: I18n;
  /** Those of another language, should one be chosen. */
  readonly wordsIn?: typeof selfCheckWordsIn;
}

export const SelfCheckApp = ({
  packIndex,
  opening,
  today,
  words,
  wordsIn = selfCheckWordsIn,
  ...around
}: SelfCheckAppProps) => {
  const { spoken, locale, speak } = useSpeech(words, wordsIn);
  return (
    <AskedAround packIndex={packIndex} spoken={spoken}>
      <SelfCheckDesk opening={opening} today={today} locale={locale} speak={speak} {...around} />
    </AskedAround>
  );
};

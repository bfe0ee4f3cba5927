import type { I18n } from '@lingui/core';
import { PageAround } from '../frame/page-around.tsx';
import type { Opening } from '../state/opening-state.ts';
import type { PackIndex } from '../state/pack-context.ts';
import { useSpeech } from '../words/use-speech.ts';
import { PitchDesk } from './pitch-desk.tsx';
import { pitchWordsIn } from './words/pitch-words.ts';

interface PitchAppProps {
  readonly packIndex: PackIndex;
  readonly opening: Opening;
  readonly today: string;
  /** The words of the language that the page opens in. */
  readonly words: I18n;
}

export const PitchApp = ({ packIndex, opening, today, words }: PitchAppProps) => {
  const { spoken, locale, speak } = useSpeech(words, pitchWordsIn);
  return (
    <PageAround packIndex={packIndex} spoken={spoken}>
      <PitchDesk opening={opening} today={today} locale={locale} speak={speak} />
    </PageAround>
  );
};

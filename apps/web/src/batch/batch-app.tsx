import type { I18n } from '@lingui/core';
import { PageAround } from '../frame/page-around.tsx';
import type { PackIndex } from '../state/pack-context.ts';
import { useSpeech } from '../words/use-speech.ts';
import { BatchDesk } from './batch-desk.tsx';
import { batchWordsIn } from './words/batch-words.ts';

interface BatchAppProps {
  readonly packIndex: PackIndex;
  readonly asOf: string;
  readonly today: string;
  readonly words: I18n;
}

/** The page in the reader's language. */
export const BatchApp = ({ packIndex, asOf, today, words }: BatchAppProps) => {
  const { spoken, speak } = useSpeech(words, batchWordsIn);
  return (
    <PageAround packIndex={packIndex} spoken={spoken} kept={spoken._('batch.failure.again')}>
      <BatchDesk openingDay={asOf} today={today} speak={speak} />
    </PageAround>
  );
};

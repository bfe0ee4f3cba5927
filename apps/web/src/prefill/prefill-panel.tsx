import '../batch/batch.css';
import '../batch/columns/columns.css';
import './prefill.css';
import { I18nProvider } from '@lingui/react';
import { useLaterWords } from '../words/use-later-words.ts';
import { PrefillDesk, type PrefillDeskProps } from './prefill-desk.tsx';
import { prefillWordsIn } from './words/prefill-words.ts';

/** The sheet’s content in the reader’s language. */
export const PrefillPanel = (props: PrefillDeskProps) => {
  const words = useLaterWords(prefillWordsIn);
  return words === null ? null : (
    <I18nProvider i18n={words}>
      <PrefillDesk {...props} />
    </I18nProvider>
  );
};

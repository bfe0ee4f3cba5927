import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { useLaterWords } from '../words/use-later-words.ts';
import { enquiryWordsIn } from './words/enquiry-words.ts';

/** What is inside speaks of next steps, in the language of the page; until the words have come it is not there. */
export const WithEnquiryWords = ({ children }: { readonly children: ReactNode }) => {
  const words = useLaterWords(enquiryWordsIn);
  return words === null ? null : <I18nProvider i18n={words}>{children}</I18nProvider>;
};

import './prospects.css';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { ProspectDesk } from './prospect-desk.tsx';
import { type ProspectStore, prospectStore } from './prospect-store.ts';
import type { ProspectsProps } from './prospects-props.ts';
import { prospectWordsIn } from './words/prospect-words.ts';

/** The list in the reader's language, over one connection to the storage. */
export const ProspectPanel = (props: ProspectsProps) => {
  const { locale } = useWords();
  const [words, setWords] = useState<I18n | null>(null);
  const [store, setStore] = useState<ProspectStore | null>(null);
  useEffect(() => {
    let isWanted = true;
    // A language that cannot be loaded leaves the one before it standing.
    prospectWordsIn(locale).then(
      (loaded) => isWanted && setWords(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  useEffect(() => {
    const opened = prospectStore();
    setStore(opened);
    return opened.close;
  }, []);
  if (words === null || store === null) return null;
  return (
    <I18nProvider i18n={words}>
      <ProspectDesk {...props} store={store} />
    </I18nProvider>
  );
};

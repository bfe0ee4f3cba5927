import './prospects.css';
import { I18nProvider } from '@lingui/react';
import { useEffect, useState } from 'react';
import { useLaterWords } from '../words/use-later-words.ts';
import { ProspectDesk } from './prospect-desk.tsx';
import { type ProspectStore, prospectStore } from './prospect-store.ts';
import type { ProspectsProps } from './prospects-props.ts';
import { prospectWordsIn } from './words/prospect-words.ts';

/** The list in the reader's language, over one connection to the storage. */
export const ProspectPanel = (props: ProspectsProps) => {
  const words = useLaterWords(prospectWordsIn);
  const [store, setStore] = useState<ProspectStore | null>(null);
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

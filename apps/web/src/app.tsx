import type { Locale } from '@huice/engine';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useCallback, useEffect, useState } from 'react';
import { Desk } from './desk.tsx';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { AskedLater } from './library/asked/asked-later.tsx';
import type { Opening } from './state/opening-state.ts';
import { type Shelf, ShelfProvider } from './state/pack-context.ts';
import { wordsIn } from './words/words.ts';

interface AppProps {
  readonly shelf: Shelf;
  readonly opening: Opening;
  readonly today: string;
  /** The words of the language that the page opens in. */
  readonly words: I18n;
}

/** The page in the reader's language, around one desk. */
export const App = ({ shelf, opening, today, words }: AppProps) => {
  const [spoken, setSpoken] = useState(words);
  const locale = spoken.locale as Locale;
  // Without a network a language not yet loaded stays out of reach, and the page goes on in the one it has.
  const speak = useCallback((wanted: Locale) => void wordsIn(wanted).then(setSpoken, () => undefined), []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <I18nProvider i18n={spoken}>
      <ErrorBoundary>
        <ShelfProvider value={shelf}>
          <AskedLater />
          <Desk opening={opening} today={today} locale={locale} speak={speak} />
        </ShelfProvider>
      </ErrorBoundary>
    </I18nProvider>
  );
};

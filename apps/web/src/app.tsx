import type { Locale } from '@huice/engine';
import { I18nProvider } from '@lingui/react';
import { useEffect, useMemo, useState } from 'react';
import { Desk } from './desk.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { type Shelf, ShelfProvider } from './state/pack-context.ts';
import type { Opening } from './state/opening-state.ts';
import { wordsIn } from './words/words.ts';

interface AppProps {
  readonly shelf: Shelf;
  readonly opening: Opening;
  readonly today: string;
}

/** The page in the reader's language, around one desk. */
export const App = ({ shelf, opening, today }: AppProps) => {
  const [locale, speak] = useState<Locale>(opening.state.locale);
  const words = useMemo(() => wordsIn(locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <I18nProvider i18n={words}>
      <ErrorBoundary>
        <ShelfProvider value={shelf}>
          <Desk opening={opening} today={today} locale={locale} speak={speak} />
        </ShelfProvider>
      </ErrorBoundary>
    </I18nProvider>
  );
};

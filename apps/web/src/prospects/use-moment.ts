import { useMemo } from 'react';
import { useProspectWords } from './words/prospect-words.ts';

/** An ISO instant in the reader's own words and time: 2026年11月22日 17:30. */
export const useMoment = (): ((instant: string) => string) => {
  const { locale } = useProspectWords();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return (instant) => format.format(new Date(instant));
  }, [locale]);
};

import type { Locale } from '@huice/engine';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { MessageId } from './words.ts';

export type Say = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

/** `say('results.count', { n: 3 })` in the language of the page; an id that the source lacks is a type error. */
export const useWords = (): { readonly say: Say; readonly locale: Locale } => {
  const { i18n } = useLingui();
  const say = useCallback<Say>((id, values) => i18n._(id, values), [i18n]);
  return { say, locale: i18n.locale as Locale };
};

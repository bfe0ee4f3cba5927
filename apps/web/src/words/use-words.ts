import type { Locale } from '@huice/engine';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { MessageId } from './words.ts';

export type SayOf<Id extends string> = (id: Id, values?: Readonly<Record<string, string | number>>) => string;

export type Say = SayOf<MessageId>;

/** `say('results.count', { n: 3 })` in the language of the page; an id that the source lacks is a type error. */
export const useSay = <Id extends string>(): { readonly say: SayOf<Id>; readonly locale: Locale } => {
  const { i18n } = useLingui();
  const say = useCallback<SayOf<Id>>((id, values) => i18n._(id, values), [i18n]);
  return { say, locale: i18n.locale as Locale };
};

export const useWords = useSay<MessageId>;

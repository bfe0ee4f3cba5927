import type { Locale } from '@huice/engine';
import type { I18n } from '@lingui/core';
import { useEffect, useMemo, useState } from 'react';
import { PageAround } from '../frame/page-around.tsx';
import type { PackIndex } from '../state/pack-context.ts';
import { addressOf } from './address/address.ts';
import { AddressProvider, useWhere } from './address/address-context.ts';
import { LibraryViews } from './library-views.tsx';
import { libraryWordsIn } from './words/library-words.ts';

interface LibraryAppProps {
  readonly packIndex: PackIndex;
  readonly today: string;
  /** The words of the language that the page opens in. */
  readonly words: I18n;
}

export const LibraryApp = ({ packIndex, today, words }: LibraryAppProps) => {
  const [address] = useState(() => addressOf(packIndex.pack.facts));
  return (
    <AddressProvider value={address}>
      <Spoken packIndex={packIndex} today={today} words={words} />
    </AddressProvider>
  );
};

/** The page in the language that its address names. */
const Spoken = ({ packIndex, today, words }: LibraryAppProps) => {
  const { state } = useWhere();
  const [spoken, setSpoken] = useState(words);
  const locale = spoken.locale as Locale;
  const wanted = state.locale ?? locale;
  useEffect(() => {
    if (wanted === locale) return;
    let current = true;
    // Without a network a language not yet loaded stays out of reach, and the page goes on in the one it has.
    libraryWordsIn(wanted).then(
      (found) => {
        if (current) setSpoken(found);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted, locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return useMemo(
    () => (
      <PageAround packIndex={packIndex} spoken={spoken}>
        <LibraryViews today={today} />
      </PageAround>
    ),
    [packIndex, spoken, today],
  );
};

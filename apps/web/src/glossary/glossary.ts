import type { Locale } from '@huice/engine';
import entries from './glossary.json';

/** A word of the field that a reader may not know, in plain words, and whose words say so where a pack quotes them. */
export interface GlossaryEntry {
  readonly id: string;
  /** Under the first it is listed; by any of them it is found in a text. */
  readonly forms: Readonly<Record<Locale, readonly string[]>>;
  readonly meaning: Readonly<Record<Locale, string>>;
  readonly source?: {
    /** In one of the packs that ship. */
    readonly clause: string;
    /** A part of its quotation, and the document with its number. */
    readonly words: string;
    readonly document: string;
  };
}

export const glossary: readonly GlossaryEntry[] = entries;

/** What an entry is called where it is listed. */
export const nameOf = ({ forms }: GlossaryEntry, locale: Locale): string => forms[locale][0] ?? '';

import type { Locale } from '@huice/engine';
import { type GlossaryEntry, glossary } from './glossary.ts';

/** A piece of a text: as it stands, and the entry of the glossary that it is. */
export interface Piece {
  readonly text: string;
  readonly entry: GlossaryEntry | null;
}

interface Form {
  readonly form: string;
  readonly entry: GlossaryEntry;
}

/** `对小型微利企业减按…` → `对`, `小型微利企业`, `减按`, …; each entry only where the text has it first. */
export const piecesOf = (text: string, locale: Locale): readonly Piece[] => {
  const read = asRead(text, locale);
  const found = new Set<GlossaryEntry>();
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const here = formAt(read, at, locale);
    if (here === null) {
      at += 1;
      continue;
    }
    if (!found.has(here.entry)) {
      found.add(here.entry);
      if (at > from) pieces.push({ text: text.slice(from, at), entry: null });
      pieces.push({ text: text.slice(at, here.end), entry: here.entry });
      from = here.end;
    }
    at = here.end;
  }
  return from === text.length ? pieces : [...pieces, { text: text.slice(from), entry: null }];
};

/** The entries that some texts speak of, in the order in which they come. */
export const entriesIn = (texts: readonly string[], locale: Locale): readonly GlossaryEntry[] => [
  ...new Set(texts.flatMap((text) => piecesOf(text, locale).flatMap(({ entry }) => entry ?? []))),
];

const asRead = (text: string, locale: Locale): string => (locale === 'en' ? text.toLowerCase() : text);

/** The longest form that stands at a place, and where it ends; an English one as a word of its own, in the plural too. */
const formAt = (read: string, at: number, locale: Locale): { entry: GlossaryEntry; end: number } | null => {
  const isWord = (from: number) => locale === 'en' && /\w/.test(read[from] ?? '');
  if (isWord(at - 1)) return null;
  for (const { form, entry } of formsOf(locale).get(read[at] ?? '') ?? []) {
    if (!read.startsWith(form, at)) continue;
    const end = at + form.length;
    const ends = locale === 'en' && read[end] === 's' ? [end, end + 1] : [end];
    const last = ends.find((one) => !isWord(one));
    if (last !== undefined) return { entry, end: last };
  }
  return null;
};

const known = new Map<Locale, ReadonlyMap<string, readonly Form[]>>();

/** By their first letter, the longest first, so that no word is found within another. */
const formsOf = (locale: Locale): ReadonlyMap<string, readonly Form[]> => {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const all = glossary
    .flatMap((entry) => entry.forms[locale].map((form) => ({ form: asRead(form, locale), entry })))
    .toSorted((one, other) => other.form.length - one.form.length);
  const made = new Map<string, Form[]>();
  for (const one of all) {
    const first = one.form[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), one]);
  }
  known.set(locale, made);
  return made;
};

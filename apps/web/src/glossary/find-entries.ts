import type { Locale } from '@huice/engine';
import { type GlossaryEntry, glossary } from './glossary.ts';

/** A piece of a text: as it stands, and the entry of the glossary that it is. */
export interface Piece {
  readonly text: string;
  readonly entry: GlossaryEntry | null;
}

interface Finder {
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, GlossaryEntry>;
}

const finders = new Map<Locale, Finder>();

/** `对小型微利企业减按…` → `对`, `小型微利企业`, `减按`, …; each entry only where the text has it first. */
export const piecesOf = (text: string, locale: Locale): readonly Piece[] => {
  const { pattern, byForm } = finderOf(locale);
  const found = new Set<GlossaryEntry>();
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: form, index } of text.matchAll(pattern)) {
    const entry = byForm.get(form.toLowerCase()) ?? byForm.get(form.toLowerCase().slice(0, -1));
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    if (index > from) pieces.push({ text: text.slice(from, index), entry: null });
    pieces.push({ text: form, entry });
    from = index + form.length;
  }
  return from === text.length ? pieces : [...pieces, { text: text.slice(from), entry: null }];
};

/** The entries that some texts speak of, in the order in which they come. */
export const entriesIn = (texts: readonly string[], locale: Locale): readonly GlossaryEntry[] => [
  ...new Set(texts.flatMap((text) => piecesOf(text, locale).flatMap(({ entry }) => entry ?? []))),
];

const finderOf = (locale: Locale): Finder => {
  const known = finders.get(locale);
  if (known !== undefined) return known;
  const byForm = new Map(
    glossary.flatMap((entry) => entry.forms[locale].map((form) => [form.toLowerCase(), entry] as const)),
  );
  // The longest first, so that no word is found within another.
  const forms = [...byForm.keys()].toSorted((one, other) => other.length - one.length).join('|');
  const made = { pattern: new RegExp(locale === 'en' ? `\\b(?:${forms})s?\\b` : forms, 'gi'), byForm };
  finders.set(locale, made);
  return made;
};

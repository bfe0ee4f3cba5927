import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

/** `现行（自 2018 年起；来源最近一次提及为 2021 年）`; without notes the text alone. */
export const noted = (text: string, notes: readonly string[], locale: Locale): string => {
  const { list } = catalogue[locale];
  return notes.length === 0 ? text : text + fill(list.note, { note: joinNotes(notes, locale) });
};

/** `上限，非预计金额；由未答问题决定`. */
export const joinNotes = (notes: readonly string[], locale: Locale): string =>
  notes.join(catalogue[locale].list.semicolon);

import type { PackComparison } from '@huice/engine';
import { compare, compareMarkdown, type Issue, type Locale, type Pack, packJson, parsePackJson } from '@huice/engine';

export type Compared =
  | { readonly ok: true; readonly comparison: PackComparison }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The pack in the file against the present one. A file that is no pack comes back as what is wrong with it. */
export const comparePacks = (text: string, present: Pack): Compared => {
  const before = parsePackJson(text);
  return before.ok ? { ok: true, comparison: compare(before.value, present) } : before;
};

export const comparedText = (comparison: PackComparison, locale: Locale): string => compareMarkdown(comparison, locale);

/** The present pack as a file to keep, to be compared with a later one. */
export const packFile = (pack: Pack): { readonly name: string; readonly file: Blob } => ({
  name: `${pack.id}-${pack.version}.json`,
  file: new Blob([packJson(pack)], { type: 'application/json' }),
});

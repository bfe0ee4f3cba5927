import { type Issue, type Pack, packJson, parsePackJson } from '@huice/engine';
import type { PackComparison } from '@huice/engine/review';
import { compare } from '@huice/engine/review';

/** What changed between two packs, with both of them, whose own names the changes are told by. */
export interface ComparedPacks {
  readonly comparison: PackComparison;
  readonly before: Pack;
  readonly after: Pack;
}

export type Compared =
  | { readonly ok: true; readonly value: ComparedPacks }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The pack in the file against the present one. A file that is no pack comes back as what is wrong with it. */
export const comparePacks = (text: string, present: Pack): Compared => {
  const before = parsePackJson(text);
  if (!before.ok) return before;
  const comparison = compare(before.value, present);
  if (!comparison.ok) return comparison;
  return { ok: true, value: { comparison: comparison.value, before: before.value, after: present } };
};

/** The present pack as a file to keep, to be compared with a later one. */
export const packFile = (pack: Pack): { readonly name: string; readonly file: Blob } => ({
  name: `${pack.id}-${pack.version}.json`,
  file: new Blob([packJson(pack)], { type: 'application/json' }),
});

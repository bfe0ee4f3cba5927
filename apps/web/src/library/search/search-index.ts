import { fold, type ScriptTable } from './fold.ts';
import { type SearchedPack, type SearchText, searchTexts } from './search-entries.ts';

export interface IndexedText extends SearchText {
  readonly folded: string;
  /** Where it begins in the whole. */
  readonly from: number;
}

/** One incentive as it is searched: all its texts folded and in one line, so that looking for a word is one step. */
export interface IndexedEntry {
  readonly id: string;
  readonly texts: readonly IndexedText[];
  readonly whole: string;
}

/** Between two texts of a whole; no word that is searched for holds it. */
const seam = '\n';

export interface SearchIndex {
  readonly table: ScriptTable;
  /** Prepares what is still missing, and gives it all. */
  readonly entries: () => readonly IndexedEntry[];
  /** The same, one incentive after another, for when the page is idle. */
  readonly prepare: () => Generator<void, void>;
}

/** The texts of a pack, each folded once: ahead of the first search where there is time, and else by it. */
export const searchIndex = (searched: SearchedPack, table: ScriptTable): SearchIndex => {
  const { incentives } = searched.pack;
  const done: IndexedEntry[] = [];
  const next = () => {
    const incentive = incentives[done.length];
    if (incentive === undefined) return false;
    let from = 0;
    const texts = searchTexts(searched, incentive).map((one) => {
      const text = { ...one, folded: fold(one.text, table), from };
      from += text.folded.length + seam.length;
      return text;
    });
    done.push({ id: incentive.id, texts, whole: texts.map(({ folded }) => folded).join(seam) });
    return true;
  };
  return {
    table,
    entries: () => {
      while (next());
      return done;
    },
    *prepare() {
      while (next()) yield;
    },
  };
};

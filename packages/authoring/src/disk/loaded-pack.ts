import type { Issue, Pack } from '@huice/engine';
import type { PackCase } from '../cases/case-form.ts';
import type { ChineseText } from '../form/english.ts';
import type { Place } from '../yaml/node.ts';

/** A pack, and what its files say beside it. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly cases: readonly PackCase[];
  /** What is written in Chinese alone. */
  readonly chineseOnly: readonly ChineseText[];
  /** Where a part of it is written; undefined where no line says it, as in a pack that is built in. */
  readonly placeOf: (path: Issue['path']) => Place | undefined;
  /** The folders and files that it was read from. */
  readonly paths: readonly string[];
}

/** A pack that was never written in files: it has no cases, and no line to point to. */
export const builtInPack = (pack: Pack): LoadedPack => ({
  pack,
  cases: [],
  chineseOnly: [],
  placeOf: () => undefined,
  paths: [],
});

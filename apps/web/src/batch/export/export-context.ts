import { compile, type Locale, type Pack } from '@huice/engine';
import { type LibrarySay, libraryWordsIn } from '../../library/words/library-words.ts';
import { rulesOf } from '../../state/page-pack.ts';
import type { Together } from '../screening/company-lines.ts';
import { type BatchSay, batchWordsIn, sayWith } from '../words/batch-words.ts';

/** What every sheet is written from. */
export interface ExportContext {
  readonly pack: Pack;
  readonly digest: string;
  /** The file's column headings. */
  readonly header: readonly string[];
  readonly say: BatchSay;
  /** The library's words for sources, so that a sheet calls them as the library does. */
  readonly term: LibrarySay;
  readonly locale: Locale;
  /** What reckons with the ties of the pack. */
  readonly together: Together;
}

export const exportContext = async (
  given: Pick<ExportContext, 'pack' | 'digest' | 'header' | 'locale'>,
): Promise<ExportContext> => {
  const [words, library] = await Promise.all([batchWordsIn(given.locale), libraryWordsIn(given.locale)]);
  const compiled = compile(rulesOf(given.pack));
  if (!compiled.ok) throw new Error('the pack was compiled before');
  return { ...given, together: compiled.value, say: sayWith(words), term: (id, values) => library._(id, values) };
};

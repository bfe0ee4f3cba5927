import { type Fact, locales } from '@huice/engine';
import { plainHead } from './plain-text.ts';

/** What people hang on to a name without meaning anything else by it: `人工智能类企业` is `人工智能`. */
const endings =
  /(?:类|類|等|产业|產業|行业|行業|领域|領域|方向|企业|企業|公司|相关|相關|有关|有關|industry|sector|company|companies|firms?)+$/;

/**
 * The option that a word means beyond doubt: the two are one name but for such endings, and no other option is. All else is
 * left to the reader, as a likely meaning taken silently is a wrong answer given silently.
 */
export const certainMeaning = (fact: Fact, word: string): string | null => {
  if (!('options' in fact)) return null;
  const wanted = bare(word);
  if (wanted.length < 2) return null;
  const meant = fact.options.filter(({ label }) => locales.some((locale) => bare(label[locale]) === wanted));
  return meant.length === 1 ? (meant[0]?.id ?? null) : null;
};

const bare = (name: string): string => plainHead(name).replace(endings, '');

import { type BooleanFact, type ChoiceFact, type ChoicesFact, locales } from '@huice/engine';
import { optionWords } from './option-words.ts';
import { plainHead, plainText } from './plain-text.ts';

/** A fact whose answers are words, so that a file may have other words for them. */
export type WordedFact = BooleanFact | ChoiceFact | ChoicesFact;

/** What people hang on to a name without meaning anything else by it: `人工智能类企业` is `人工智能`. */
const endings = '类|产业|行业|领域|方向|企业|公司|相关|有关|industry|sector|company|companies|firm|firms'.split('|');

/**
 * The answer that a word means beyond doubt: it is the one answer that is called so (`optionWords`), or the two are one name but for
 * such endings. All else is left to the reader, as a likely meaning taken silently is a wrong answer given silently.
 */
export const certainMeaning = (fact: WordedFact): ((word: string) => string | null) => {
  const known = knownWords(fact);
  const exactly = (word: string) => known.get(plainText(word)) ?? known.get(plainHead(word)) ?? null;
  if (fact.kind === 'boolean') return exactly;
  const bare = new Map<string, Set<string>>();
  const add = (name: string, answer: string) => bare.set(name, (bare.get(name) ?? new Set()).add(answer));
  for (const { id, label } of fact.options)
    for (const locale of locales) add(withoutEndings(plainHead(label[locale])), id);
  for (const [word, answer] of known) add(withoutEndings(word), answer);
  return (word) => {
    const wanted = withoutEndings(plainHead(word));
    const [only, other] = wanted.length < 2 ? [] : (bare.get(wanted) ?? []);
    return exactly(word) ?? (other === undefined ? (only ?? null) : null);
  };
};

/** What is called so, word for word. Of a yes-or-no that is also its own name: `规上工业企业` in a column of them says yes. */
const knownWords = (fact: WordedFact): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const [answer, words] of Object.entries(optionWords[fact.id] ?? {}))
    if (hasAnswer(fact, answer)) for (const word of words.split('|')) known.set(plainText(word), answer);
  const names = fact.kind === 'boolean' ? locales.map((locale) => plainHead(fact.label[locale])) : [];
  const add = (word: string, answer: string) => known.set(word, known.get(word) ?? answer);
  for (const name of names) {
    const told = name.replace(/^已/, '');
    for (const yes of [name, told, `是${told}`]) add(yes, 'true');
    for (const not of ['非', '不是', '未', '无', '没有', '不', 'not', 'non']) add(not + told, 'false');
  }
  return known;
};

/** Whether every option that an answer names is one of the fact’s. */
const hasAnswer = (fact: WordedFact, answer: string): boolean =>
  fact.kind === 'boolean' || answer.split('|').every((id) => fact.options.some((option) => option.id === id));

/** Goes back over the text once: a cell may be all endings. */
const withoutEndings = (name: string): string => {
  let end = withoutCount(name);
  for (;;) {
    const ending = endings.find((one) => name.endsWith(one, end));
    if (ending === undefined || ending.length >= end) return name.slice(0, end);
    end -= ending.length;
  }
};

/** Where `院士2名` ends as a name. */
const withoutCount = (name: string): number => {
  let at = name.length - 1;
  if (!'人名位个'.includes(name.charAt(at))) return name.length;
  while (at > 1 && '0123456789一二两三四五六七八九十'.includes(name.charAt(at - 1))) at -= 1;
  return at < name.length - 1 ? at : name.length;
};

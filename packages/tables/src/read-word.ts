import { certainMeaning, type WordedFact } from './certain-meaning.ts';
import { plainText } from './plain-text.ts';
import { placeReader } from './read-place.ts';

/** What is to be made of a word that no answer is called by. */
export interface WordRead {
  /** By which its meaning is kept: two ways of writing that differ by a blank are one, and so are all addresses of one area
   * (`@area/衢州市`; no plain text begins so). */
  readonly key: string;
  /** What it counts as unless somebody says otherwise; null when somebody has to say. */
  readonly means: string | null;
  /** For an address, the place that settles it, empty for one that no option stands for; null for a word. */
  readonly area: string | null;
}

/** What a word of a cell means of a fact: an option, a place, or nothing that is certain. */
export const wordReader = (fact: WordedFact): ((word: string) => WordRead) => {
  const meaningOf = certainMeaning(fact);
  const placeOf = fact.kind === 'choice' ? placeReader(fact) : () => null;
  return (word) => {
    const means = meaningOf(word);
    const place = means === null ? placeOf(word) : null;
    return place === null
      ? { key: plainText(word), means, area: null }
      : { key: `@area/${place.area}`, means: place.option, area: place.area };
  };
};

import type { ChoiceFact } from '@huice/engine';
import { latinNames } from './place-names.ts';
import { type Area, type PlaceRead, type PlaceTree, placeTrees, type Reached } from './place-tree.ts';
import { plainText } from './plain-text.ts';
import { hanPlaceReader } from './read-han-place.ts';
import { readLatinPlace } from './read-latin-place.ts';
import { nestedPlaceReader } from './read-nested-place.ts';

/** Longer than any address; what is read is bounded by it. */
const longest = 300;

/**
 * Reads addresses into the options of a fact by one rule: an address says where it is from its beginning (in English, from its end),
 * the larger place first, and what is named further on, as a street called after a town, does not count. Null for what is no address,
 * or says two things.
 */
export const placeReader = (fact: ChoiceFact): ((text: string) => PlaceRead | null) => {
  if (fact.options.some(({ within }) => within !== undefined)) return nestedPlaceReader(fact);
  const tree = placeTrees[fact.id];
  const ids = new Set(fact.options.map(({ id }) => id));
  if (tree === undefined || !ids.has(tree.rest)) return () => null;
  const outcomes = outcomesOf(tree, ids);
  const readHanPlace = hanPlaceReader(tree, outcomes);
  return (text) => {
    if (text.length > longest) return null;
    const plain = plainText(text);
    const reached = /\p{Script=Han}/u.test(plain) ? readHanPlace(plain) : readLatinPlace(text, tree, latinNames);
    return reached === null ? null : outcomes(reached);
  };
};

/** A place within an option is that option; one that holds some is none of them yet; any other is the rest. */
const outcomesOf = ({ province, rest }: PlaceTree, ids: ReadonlySet<string>): ((reached: Reached) => PlaceRead) => {
  const elsewhere: PlaceRead = { area: '', option: rest };
  const known = new Map<Reached, PlaceRead>();
  const isOption = ({ option }: Area) => option !== undefined && ids.has(option);
  const holdsOption = (area: Area): boolean => isOption(area) || area.below.some(holdsOption);
  const learn = (area: Area, above: PlaceRead | null): void => {
    const own = { area: area.name + area.kind, option: isOption(area) ? (area.option ?? null) : null };
    const read = above ?? (holdsOption(area) ? own : elsewhere);
    known.set(area, read);
    for (const one of area.below) learn(one, read.option === null ? null : read);
  };
  learn(province, null);
  return (reached) => known.get(reached) ?? elsewhere;
};

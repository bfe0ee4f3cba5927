import type { Area, PlaceTree, Reached } from './place-tree.ts';

const countries = new Set(['china', 'pr china', 'prc', 'the people’s republic of china', "people's republic of china"]);

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  省: ['province'],
  市: ['city', 'municipality', 'prefecture'],
  县: ['county'],
  区: ['district'],
  畲族自治县: ['county', 'autonomous county'],
};

/** An address in English: the largest place last, parted by commas. `Quzhou Road 5, Hangzhou` is in Hangzhou; `Quzhou County` is another Quzhou. */
export const readLatinPlace = (text: string, { province }: PlaceTree, cities: ReadonlySet<string>): Reached | null => {
  let at: Area | null = null;
  for (const part of partsOf(text).toReversed()) {
    if (countries.has(part)) continue;
    const [name, kind] = nameOf(part);
    const next: Area | undefined = within(at, province).find(({ latin }) => latin === name);
    if (next === undefined) return isOther(name, kind, at, province, cities) ? 'elsewhere' : at;
    if (kind !== '' && kindsOf[next.kind]?.includes(kind) !== true) return null;
    at = next;
  }
  return at;
};

/** The places that may be named next, which need not be the next smaller. */
const within = (at: Area | null, province: Area): readonly Area[] =>
  at === null ? [province, ...within(province, province)] : at.below.flatMap((area) => [area, ...area.below]);

/** Whether a name that is none of those stands for a place beside them; in a city that is an option as a whole none does. */
const isOther = (name: string, kind: string, at: Area | null, province: Area, cities: ReadonlySet<string>): boolean => {
  if (at !== null && at !== province) return kind !== '' && at.option === undefined;
  return cities.has(name) || ['province', 'city', 'county'].includes(kind) || (at === province && kind !== '');
};

const partsOf = (text: string): readonly string[] => {
  const parts = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[,;、]/)
    .map((part) => part.split(/\s+/).filter(Boolean).join(' '))
    .filter((part) => part !== '');
  const [only = ''] = parts;
  const last = only.slice(only.lastIndexOf(' ') + 1);
  // `Quzhou Zhejiang China`: the last words of a single part may be parts themselves.
  return parts.length === 1 && only !== last && (countries.has(last) || last === 'zhejiang')
    ? [...partsOf(only.slice(0, -last.length)), last]
    : parts;
};

const nameOf = (part: string): readonly [string, string] => {
  const [, name = part, kind = ''] =
    /^(.+) (autonomous county|province|city|municipality|prefecture|county|district)$/.exec(part) ?? [];
  return [name, kind];
};

import type { ChoiceFact } from '@huice/engine';
import type { PlaceRead } from './place-tree.ts';
import { plainText } from './plain-text.ts';
import { isCompany, saysMore, withoutLead } from './read-han-place.ts';

/**
 * Reads an address where options lie within one another: by their names one after the other from its beginning, down to the last that
 * is named (`浙江省衢州市柯城区荷花路`). Anything else is left to its reader, as a city that is no option may hold one that is.
 */
export const nestedPlaceReader = ({ options }: ChoiceFact): ((text: string) => PlaceRead | null) => {
  const places = options.map(({ id, label, within }) => ({ id, within, area: label['zh-Hans'] }));
  const above = new Map(places.map(({ id, within }) => [id, within]));
  const liesIn = (id: string | undefined, wanted: string): boolean =>
    id !== undefined && (id === wanted || liesIn(above.get(id), wanted));
  return (text) => {
    const plain = plainText(text);
    let rest = withoutLead(plain);
    let at: (typeof places)[number] | undefined;
    for (;;) {
      const next = places.find(({ area }) => rest.startsWith(area));
      if (next === undefined || (at !== undefined && !liesIn(next.id, at.id))) break;
      at = next;
      rest = rest.slice(next.area.length);
    }
    const isAnother = places.some(({ area }) => rest.includes(area));
    return at === undefined || isAnother || saysMore(rest) || isCompany(plain)
      ? null
      : { area: at.area, option: at.id };
  };
};

import type { ChoiceFact } from '@huice/engine';
import { packOfPlace } from '../state/pack-of-place.ts';

/** What is offered on this deployment, each with the place that it is of. */
type Offered = readonly { readonly id: string; readonly place: string }[];

/** The policies that the frame is about, or what in the attributes names none. */
export type AskedHere =
  | { readonly ok: true; readonly pack: string; readonly place: string }
  | {
      readonly ok: false;
      readonly wrong: 'pack' | 'region';
      readonly found: string;
      readonly known: readonly string[];
    };

interface Surroundings {
  readonly packs: Offered;
  /** Where a company can be, as the nation asks. */
  readonly places: Pick<ChoiceFact, 'options'>;
  /** What is opened where nothing is asked for. */
  readonly opens: string;
  /** The documents of the past, where they are offered. */
  readonly past: string | null;
}

/**
 * Reads what the attributes ask for: `pack` by its id, or by the folder that holds that of a city; otherwise `region` by the id of a place, for
 * the pack of it or of the nearest place around it. A name that is not known is told, and never taken for another.
 *
 * @example
 * askedHere({ pack: 'cn/zhejiang/quzhou', region: null }, around)  // { ok: true, pack: 'cn/zhejiang/quzhou/city', place: '' }
 */
export const askedHere = (
  { pack, region }: { readonly pack: string | null; readonly region: string | null },
  { packs, places, opens, past }: Surroundings,
): AskedHere => {
  if (pack !== null) {
    const found = pack === past ? pack : packs.find(({ id }) => id === pack || id === `${pack}/city`)?.id;
    if (found !== undefined) return { ok: true, pack: found, place: '' };
    const known = [...packs.map(({ id }) => id), ...(past === null ? [] : [past])];
    return { ok: false, wrong: 'pack', found: pack, known };
  }
  if (region === null) return { ok: true, pack: opens, place: '' };
  if (places.options.some(({ id }) => id === region))
    return { ok: true, pack: packOfPlace(places, region, packs), place: region };
  return { ok: false, wrong: 'region', found: region, known: places.options.map(({ id }) => id) };
};

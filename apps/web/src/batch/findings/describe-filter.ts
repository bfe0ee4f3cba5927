import type { Locale, Pack } from '@huice/engine';
import { validityLabel } from '@huice/engine/wording';
import { placeLabel } from '../../results/place-label.ts';
import type { Filter } from '../screening/filter.ts';
import type { BatchSay } from '../words/batch-words.ts';

/** What is left out, in words: `状态：符合`. Nothing when everything is in sight. */
export const describeFilter = (filter: Filter, pack: Pack, say: BatchSay, locale: Locale): readonly string[] => {
  const { name, incentive, status, place, validity, problemsOnly } = filter;
  const told = (what: string, value: string) => say('batch.filter.told', { what, value });
  const title = pack.incentives.find(({ id }) => id === incentive)?.title[locale] ?? incentive;
  return [
    ...(name.trim() === '' ? [] : [told(say('batch.filter.name'), name.trim())]),
    ...(incentive === '' ? [] : [told(say('batch.filter.incentive'), title)]),
    ...(status === '' ? [] : [told(say('batch.filter.status'), say(`status.${status}-short`))]),
    ...(place === '' ? [] : [told(say('batch.filter.place'), placeLabel(pack, place, locale))]),
    ...(validity === '' ? [] : [told(say('batch.filter.validity'), validityLabel(validity, locale))]),
    ...(problemsOnly ? [say('batch.filter.problems')] : []),
  ];
};

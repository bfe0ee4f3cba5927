import type { Locale, Pack, Text } from '@huice/engine';
import { optionName } from '@huice/engine/wording';

/** What the nation gives is of no place that a company could be asked for. */
const nation: Text = { 'zh-Hans': '全国', 'zh-Hant': '全國', en: 'The nation' };

/** The place whose authority promises an item, as the pack's question about the place calls it. */
export const placeLabel = (pack: Pick<Pack, 'facts'>, place: string, locale: Locale): string =>
  place === 'cn'
    ? nation[locale]
    : optionName(
        pack.facts.find(({ id }) => id === 'place'),
        place,
        locale,
      );

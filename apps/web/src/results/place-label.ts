import type { Locale, Pack } from '@huice/engine';
import { optionLabel } from '@huice/engine/explain';
import { withoutFootnote } from './without-footnote.ts';

/** The place whose authority promises an item, as the pack's question about the place calls it, without its footnote. */
export const placeLabel = (pack: Pick<Pack, 'facts'>, place: string, locale: Locale): string =>
  withoutFootnote(
    optionLabel(
      pack.facts.find(({ id }) => id === 'place'),
      place,
      locale,
    ),
  );

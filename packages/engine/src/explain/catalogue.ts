import type { Locale } from '../language/text.ts';
import type { Messages } from './messages/messages.ts';

const known: Partial<Record<Locale, Messages>> = {};

/** By language, as far as it has been learnt: all three where `@huice/engine/explain` is imported. */
export const catalogue = known as Readonly<Record<Locale, Messages>>;

export const learn = (locale: Locale, messages: Messages): void => {
  known[locale] = messages;
};

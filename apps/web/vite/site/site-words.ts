import type { Locale } from '@huice/engine';
import type { BuiltSite } from './site.ts';

/** What the program is called in the words of its pages. */
const own: Readonly<Record<Locale, string>> = { 'zh-Hans': '惠策', 'zh-Hant': '惠策', en: 'Huice' };

type Message = string | readonly unknown[];

/** What is said of the site is added to what is said anyway, and stands in place of none of it. */
const joint: Readonly<Record<Locale, string>> = { 'zh-Hans': '', 'zh-Hant': '', en: ' ' };

/**
 * Compiled messages as a site says them: it is called by its own name. The name is put in after compiling, so that no sign in it is
 * taken for one of the language of messages.
 */
export const spokenBySite = (
  messages: Readonly<Record<string, Message>>,
  { name, disclaimer }: Pick<BuiltSite, 'name' | 'disclaimer'>,
  locale: Locale,
): Readonly<Record<string, Message>> =>
  Object.fromEntries(
    Object.entries(messages).map(([id, message]) => {
      const named = withName(message, own[locale], name[locale]);
      const isAdded = id === 'disclaimer.text' && disclaimer !== undefined;
      return [
        id,
        isAdded ? [...(typeof named === 'string' ? [named] : named), joint[locale] + disclaimer[locale]] : named,
      ];
    }),
  );

const withName = (message: Message, from: string, to: string): Message => namedIn(message, from, to) as Message;

const namedIn = (part: unknown, from: string, to: string): unknown => {
  if (typeof part === 'string') return part.replaceAll(from, () => to);
  if (Array.isArray(part)) return part.map((one) => namedIn(one, from, to));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, namedIn(one, from, to)]));
};

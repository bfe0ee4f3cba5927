import { type Locale, locales, type Text } from '../language/text.ts';
import { finding } from './finding.ts';
import { simplifiedOnly } from './simplified-only.ts';
import type { Path } from './spots.ts';
import type { Check } from './subject.ts';

/** Wording that a language lacks: blank, simplified characters in traditional text, or Chinese in English text. */
export const missingTranslation: Check = ({ pack }) =>
  textsIn(pack, [], pack.id).flatMap(({ text, path, about }) =>
    locales.flatMap((locale) => {
      const trouble = troubleWith(text[locale], locale);
      if (trouble === undefined) return [];
      return [
        finding('verify/missing-translation', [...path, locale], about, {
          expected: `wording in ${locale}`,
          received: trouble === '' ? 'blank text' : `text with ${trouble}`,
          hint: trouble === '' ? 'write it' : 'translate it, or write the name as this language writes it',
          params: { locale, ...(trouble === '' ? {} : { found: trouble }) },
        }),
      ];
    }),
  );

/** The characters that do not belong, `''` when there is nothing but blanks, undefined when all is well. */
const troubleWith = (text: string, locale: Locale): string | undefined => {
  if (text.trim() === '') return '';
  const own = locale === 'en' ? text.replace(quotation, '') : text;
  const strange = [...own].filter((char) =>
    locale === 'en' ? /\p{Script=Han}/u.test(char) : locale === 'zh-Hant' && simplifiedOnly.has(char),
  );
  return strange.length === 0 ? undefined : [...new Set(strange)].slice(0, 8).join('');
};

/** English may quote the Chinese that it speaks of: “以上”, (规上). */
const quotation = /“[^“”]*”|‘[^‘’]*’|"[^"]*"|\([^()]*\)/g;

interface TextSpot {
  readonly text: Text;
  readonly path: Path;
  readonly about: string;
}

/** Every wording, wherever it stands; about the nearest thing around it that has an id. */
const textsIn = (value: unknown, path: Path, about: string): readonly TextSpot[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ text: value, path, about }];
  const id = (value as { readonly id?: unknown }).id;
  // An option is known by its fact.
  const isOption = path.at(-2) === 'options';
  const nearest = typeof id === 'string' && !isOption ? id : about;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, [...path, key], nearest));
};

/** Languages may be options, too, each with what it pays; only texts have words in each. */
const isText = (value: object): value is Text =>
  locales.every((locale) => Object.hasOwn(value, locale) && typeof (value as Text)[locale] === 'string');

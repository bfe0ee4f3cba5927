import type { Locale } from '@huice/engine';

const localeOfTag = (tag: string): Locale | undefined => {
  if (/^en(?:-|$)/i.test(tag)) return 'en';
  if (/^zh-(?:hant|tw|hk|mo)(?:-|$)/i.test(tag)) return 'zh-Hant';
  return /^zh(?:-|$)/i.test(tag) || tag === '*' ? 'zh-Hans' : undefined;
};

/** The language that `Accept-Language` likes best of ours; simplified Chinese where it likes none. */
export const acceptedLocale = (header: string | undefined): Locale => {
  const wanted = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((one) => one.trim());
      const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
      return { locale: localeOfTag(tag), weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ locale, weight }) => locale !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.locale ?? 'zh-Hans';
};

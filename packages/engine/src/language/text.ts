/** The languages in which everything that people see exists; the first is the one written first. */
export const locales = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** A language in which everything that people see exists: `zh-Hans`, `zh-Hant` or `en`. */
export type Locale = (typeof locales)[number];

/** One wording in each language; none may be empty. */
export type Text = Readonly<Record<Locale, string>>;

import type { Locale } from '@huice/engine';

interface LanguageSwitchProps {
  readonly label: string;
  readonly locale: Locale;
  readonly speak: (locale: Locale) => void;
}

// Each language is named in itself, so that its readers find it on any page.
const languages: readonly (readonly [Locale, string, string])[] = [
  ['zh-Hans', '简', '简体中文'],
  ['zh-Hant', '繁', '繁體中文'],
  ['en', 'EN', 'EN English'],
];

/** Stands in the masthead of every page. */
export const LanguageSwitch = ({ label, locale, speak }: LanguageSwitchProps) => (
  <div className="languages" role="group" aria-label={label}>
    {languages.map(([code, short, name]) => (
      <button
        key={code}
        type="button"
        lang={code}
        aria-pressed={code === locale}
        aria-label={name}
        onClick={() => speak(code)}
      >
        {short}
      </button>
    ))}
  </div>
);

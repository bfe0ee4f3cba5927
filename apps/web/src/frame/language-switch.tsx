import type { Locale } from '@huice/engine';
import { languageNames } from '../words/language-of.ts';

interface LanguageSwitchProps {
  readonly label: string;
  readonly locale: Locale;
  readonly speak: (locale: Locale) => void;
}

/** Stands in the masthead of every page. */
export const LanguageSwitch = ({ label, locale, speak }: LanguageSwitchProps) => (
  <div className="languages" role="group" aria-label={label}>
    {languageNames.map(([code, short, name]) => (
      <button
        key={code}
        type="button"
        lang={code}
        aria-pressed={code === locale}
        aria-label={code === 'en' ? `EN ${name}` : name}
        onClick={() => speak(code)}
      >
        {short}
      </button>
    ))}
  </div>
);

import type { Locale } from '@huice/engine';
import { AsOfControl } from '../frame/as-of-control.tsx';
import { useShelf } from '../state/pack-context.ts';
import { useBatchWords } from './words/batch-words.ts';

interface BatchMastheadProps {
  readonly asOf: string;
  readonly setAsOf: (asOf: string) => void;
  readonly today: string;
  readonly speak: (locale: Locale) => void;
}

// Each language is named in itself, so that its readers find it on any page.
const languages: readonly (readonly [Locale, string, string])[] = [
  ['zh-Hans', '简', '简体中文'],
  ['zh-Hant', '繁', '繁體中文'],
  ['en', 'English', 'English'],
];

export const BatchMasthead = ({ asOf, setAsOf, today, speak }: BatchMastheadProps) => {
  const { say, locale } = useBatchWords();
  const { pack } = useShelf();
  return (
    <header className="masthead">
      <div className="brand">
        <h1>
          {say('page.name')}
          <span>{say('batch.page.heading')}</span>
        </h1>
        <p>{pack.title[locale]}</p>
      </div>
      <div className="tools">
        <AsOfControl asOf={asOf} setAsOf={setAsOf} today={today} />
        <div className="tool-row">
          <a className="tool batch-link" href="./index.html">
            {say('batch.page.to-form')}
          </a>
          <div className="languages" role="group" aria-label={say('tool.language')}>
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
        </div>
      </div>
    </header>
  );
};

import type { Locale } from '@huice/engine';
import { AsOfControl } from '../frame/as-of-control.tsx';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import { useShelf } from '../state/pack-context.ts';
import { useBatchWords } from './words/batch-words.ts';

interface BatchMastheadProps {
  readonly asOf: string;
  readonly setAsOf: (asOf: string) => void;
  readonly today: string;
  readonly speak: (locale: Locale) => void;
}

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
          <a className="tool batch-link" href="./library.html">
            {say('page.library')}
          </a>
          <LanguageSwitch label={say('tool.language')} locale={locale} speak={speak} />
        </div>
      </div>
    </header>
  );
};

import type { Locale } from '@huice/engine';
import { LibraryLink } from '../library/address/library-link.tsx';
import { useShelf } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { AsOfControl } from './as-of-control.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { ShareButton } from './share-button.tsx';

interface MastheadProps {
  readonly asOf: string;
  readonly setAsOf: (asOf: string) => void;
  readonly today: string;
  readonly locale: Locale;
  readonly speak: (locale: Locale) => void;
  /** Null while there is nothing to erase. */
  readonly erase: (() => void) | null;
  readonly toResults: () => void;
}

export const Masthead = ({ asOf, setAsOf, today, locale, speak, erase, toResults }: MastheadProps) => {
  const { say } = useWords();
  const { pack } = useShelf();
  return (
    <header className="masthead">
      <button type="button" className="skip" onClick={toResults}>
        {say('page.skip')}
      </button>
      <div className="brand">
        <h1>
          {say('page.name')}
          <span>{pack.title[locale]}</span>
        </h1>
        <p>{say('page.motto')}</p>
      </div>
      <div className="tools">
        <AsOfControl asOf={asOf} setAsOf={setAsOf} today={today} />
        <div className="tool-row">
          <a className="tool library-tool" href="./batch.html">
            {say('page.batch')}
          </a>
          <LibraryLink view={{ name: 'list' }} className="tool library-tool">
            {say('page.library')}
          </LibraryLink>
          <ShareButton />
          <button type="button" className="tool" onClick={() => print()}>
            {say('tool.print')}
          </button>
          <button type="button" className="tool" onClick={() => erase?.()} aria-disabled={erase === null}>
            {say('tool.erase')}
          </button>
          <LanguageSwitch label={say('tool.language')} locale={locale} speak={speak} />
        </div>
      </div>
    </header>
  );
};

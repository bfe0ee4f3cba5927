import { describeDate, type Locale } from '@huice/engine';
import { AsOfControl } from '../../frame/as-of-control.tsx';
import { useShelf } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { formLink } from '../address/form-link.ts';
import type { View } from '../address/library-state.ts';
import { useMine } from '../mine.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';

// Each language is named in itself, so that its readers find it on any page.
const languages: readonly (readonly [Locale, string, string])[] = [
  ['zh-Hans', '简', '简体中文'],
  ['zh-Hant', '繁', '繁體中文'],
  ['en', 'English', 'English'],
];

const views: readonly (readonly ['list' | 'sources' | 'changes', LibraryMessageId, readonly View['name'][]])[] = [
  ['list', 'nav.list', ['list', 'incentive']],
  ['sources', 'nav.sources', ['sources', 'source']],
  ['changes', 'nav.changes', ['changes']],
];

export const LibraryMasthead = ({ today }: { readonly today: string }) => {
  const { say, locale } = useLibraryWords();
  const { pack } = useShelf();
  const { state, amend, to } = useWhere();
  const mine = useMine();
  const toContent = () => {
    const title = document.getElementById('view-title');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  return (
    <header className="masthead library-masthead">
      <button type="button" className="skip" onClick={toContent}>
        {say('library.skip')}
      </button>
      <div className="brand">
        <p className="brand-name">
          {say('page.name')}
          <span>{say('library.name')}</span>
        </p>
        <p>{pack.title[locale]}</p>
        <p className="paper-only">{say('brief.as-of', { date: describeDate(mine.asOf, locale) })}</p>
      </div>
      <div className="tools">
        <AsOfControl
          asOf={state.asOf ?? today}
          setAsOf={(asOf) => amend({ asOf: asOf === today ? null : asOf })}
          today={today}
        />
        <div className="languages" role="group" aria-label={say('tool.language')}>
          {languages.map(([code, short, name]) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={code === locale}
              aria-label={name}
              onClick={() => amend({ locale: code })}
            >
              {short}
            </button>
          ))}
        </div>
      </div>
      <nav className="library-nav" aria-label={say('nav.label')}>
        <a href={formLink(mine, locale)}>{say('nav.form')}</a>
        {views.map(([name, id, within]) => (
          <a
            key={name}
            href={to({ view: { name } })}
            aria-current={within.includes(state.view.name) ? 'page' : undefined}
          >
            {say(id)}
          </a>
        ))}
      </nav>
    </header>
  );
};

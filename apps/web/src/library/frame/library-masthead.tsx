import { describeDate } from '@huice/engine';
import { AsOfControl } from '../../frame/as-of-control.tsx';
import { LanguageSwitch } from '../../frame/language-switch.tsx';
import { useShelf } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { formLink } from '../address/form-link.ts';
import type { View } from '../address/library-state.ts';
import { useMine } from '../mine.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';

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
        <LanguageSwitch label={say('tool.language')} locale={locale} speak={(code) => amend({ locale: code })} />
      </div>
      <nav className="library-nav" aria-label={say('nav.label')}>
        <a href={formLink(mine, locale)}>{say('nav.form')}</a>
        <a href="./batch.html">{say('page.batch')}</a>
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

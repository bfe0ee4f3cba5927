import { describeDate } from '@huice/engine/wording';
import { useMemo } from 'react';
import { AsOfControl } from '../../frame/as-of-control.tsx';
import type { ListedView, View } from '../../frame/library-view.ts';
import { Masthead } from '../../frame/masthead.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { useMine } from '../mine.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';

const views: readonly (readonly [ListedView, LibraryMessageId, readonly View['name'][]])[] = [
  ['list', 'nav.list', ['list', 'incentive']],
  ['ending', 'nav.ending', ['ending']],
  ['sources', 'nav.sources', ['sources', 'source']],
  ['changes', 'nav.changes', ['changes']],
];

export const LibraryMasthead = ({ today }: { readonly today: string }) => {
  const { say, locale } = useLibraryWords();
  const { pack } = usePackIndex();
  const { state, amend, to } = useWhere();
  const mine = useMine();
  const asOf = state.asOf ?? today;
  // What is typed into the search changes nothing of it.
  const masthead = useMemo(
    () => (
      <Masthead
        page="library"
        title={say('library.name')}
        hasOwnHeading
        motto={pack.title[locale]}
        asOf={mine.asOf}
        answers={() => mine}
        speak={(code) => amend({ locale: code })}
        skip={{ text: say('library.skip'), go: toContent }}
      >
        <AsOfControl asOf={asOf} setAsOf={(day) => amend({ asOf: day === today ? null : day })} today={today} />
      </Masthead>
    ),
    [say, locale, pack, mine, amend, asOf, today],
  );
  return (
    <>
      {masthead}
      <p className="paper-only">{say('brief.as-of', { date: describeDate(mine.asOf, locale) })}</p>
      <nav className="library-nav" aria-label={say('nav.label')}>
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
    </>
  );
};

const toContent = () => {
  const title = document.getElementById('view-title');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
};

import { focusOnward } from '../../design/focus-onward.ts';
import { useRoom } from '../../design/use-room.ts';
import { useWhere } from '../address/address-context.ts';
import { formLink } from '../address/answer-links.ts';
import { useMine } from '../mine.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { facetIds, nothingChosen } from './facet.ts';
import { FacetGroup } from './facet-group.tsx';
import type { Narrowed } from './narrow.ts';

/** Beside the list where there is room for it; folded above the list where there is not. */
export const FilterPanel = ({ counts }: Pick<Narrowed, 'counts'>) => {
  const { say } = useLibraryWords();
  const { state } = useWhere();
  const beside = useRoom('(min-width: 58.75em)');
  const number = facetIds.reduce((sum, id) => sum + state.chosen[id].length, 0);
  if (beside) {
    return (
      <section className="filters" aria-label={say('list.filters')}>
        <Groups counts={counts} number={number} />
      </section>
    );
  }
  return (
    <details className="filters">
      <summary>
        {say('list.filters')}
        {number === 0 ? null : <span className="tally"> {say('list.filters-on', { n: number })}</span>}
      </summary>
      <Groups counts={counts} number={number} />
    </details>
  );
};

const Groups = ({ counts, number }: Pick<Narrowed, 'counts'> & { readonly number: number }) => {
  const { say, locale } = useLibraryWords();
  const { amend } = useWhere();
  const mine = useMine();
  return (
    <>
      {mine.answered ? null : (
        <p className="filters-mine">
          {say('list.no-answers')} <a href={formLink(mine, locale)}>{say('list.to-form')}</a>
        </p>
      )}
      {facetIds.map((id) => (
        <FacetGroup key={id} id={id} counts={counts[id]} />
      ))}
      {number === 0 ? null : (
        <button
          type="button"
          className="tool"
          onClick={(event) => {
            amend({ chosen: nothingChosen });
            focusOnward(event, document.getElementById('find'));
          }}
        >
          {say('list.filters-clear')}
        </button>
      )}
    </>
  );
};

import { describeDate } from '@huice/engine/wording';
import { useMemo } from 'react';
import { AmountLegend } from '../../amounts/amount-legend.tsx';
import { HatchPattern } from '../../amounts/amount-mark.tsx';
import { scaleFor } from '../../amounts/scale.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { useWhere } from '../address/address-context.ts';
import { ViewTitle } from '../frame/view-title.tsx';
import { useMine } from '../mine.ts';
import type { Hit } from '../search/search.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { nothingChosen } from './facet.ts';
import type { Entry } from './facet-values.ts';
import { FilterPanel } from './filter-panel.tsx';
import { narrow } from './narrow.ts';
import { RowList } from './row-list.tsx';
import { SearchBox } from './search-box.tsx';
import { useSearch } from './use-search.ts';

/** Every incentive of the pack, narrowed by what the reader looks for. */
export const ListView = () => {
  const { say, locale } = useLibraryWords();
  const { pack, calculator } = usePackIndex();
  const { state, amend } = useWhere();
  const { results, answered, asOf } = useMine();
  const { hits, prepare, failed } = useSearch(state.find);
  const entries = useMemo(
    () =>
      pack.incentives.flatMap(({ id }): Entry[] => {
        const [incentive, result] = [calculator.incentiveOn(id, asOf), results.get(id)];
        return incentive === undefined || result === undefined ? [] : [{ pack, incentive, result, asOf }];
      }),
    [pack, calculator, results, asOf],
  );
  const ordered = useMemo(() => entries.toSorted((one, other) => standing(one) - standing(other)), [entries]);
  const narrowed = useMemo(
    () => narrow(hits === null ? ordered : byRank(ordered, hits), state.chosen, answered),
    [ordered, hits, state.chosen, answered],
  );
  const shown = narrowed.entries;
  const scale = useMemo(() => scaleFor(entries.map(({ result }) => result.amount)), [entries]);
  const legend = useMemo(() => <AmountLegend scale={scale} />, [scale]);
  return (
    <main className="library-list">
      <HatchPattern />
      <div className="library-lead">
        <ViewTitle title={say('list.title')}>{say('list.title')}</ViewTitle>
        <p className="library-hint">
          {say('list.lead', {
            n: pack.incentives.length,
            documents: pack.documents.length,
            date: describeDate(asOf, locale),
          })}
        </p>
        <SearchBox prepare={prepare} tableFailed={failed} />
      </div>
      <FilterPanel counts={narrowed.counts} />
      <section className="rows" aria-labelledby="rows-title">
        <h2 id="rows-title">
          <span role="status">{say('list.count', { n: shown.length, all: entries.length })}</span>
        </h2>
        {legend}
        {shown.length > 0 ? (
          <RowList entries={shown} hits={hits} scale={scale} all={entries.length} />
        ) : (
          <div className="nothing">
            <p>
              <Spoken text={say(state.find === '' ? 'list.none-chosen' : 'list.none-found', { find: state.find })} />
            </p>
            <button type="button" className="tool" onClick={() => amend({ find: '', chosen: nothingChosen })}>
              {say('list.show-all')}
            </button>
          </div>
        )}
      </section>
    </main>
  );
};

/** What was found, the most telling first; among equals the order stays. */
const byRank = (entries: readonly Entry[], hits: ReadonlyMap<string, Hit>): readonly Entry[] => {
  const ranks: Entry[][] = [];
  for (const entry of entries) {
    const hit = hits.get(entry.incentive.id);
    if (hit === undefined) continue;
    const equals = ranks[hit.rank] ?? [];
    equals.push(entry);
    ranks[hit.rank] = equals;
  }
  return ranks.flat();
};

const order = ['in-force', 'unconfirmed', 'not-yet', 'ended'];

/** What is in force comes before what is not; within that, the order of the pack. */
const standing = ({ result }: Entry): number => order.indexOf(result.validity.state);

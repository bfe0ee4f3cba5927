import type { ResolvedCitation } from '@huice/engine';
import { gradeLabel, instrumentLabel } from '@huice/engine/wording';
import { memo } from 'react';
import { AmountMark } from '../../amounts/amount-mark.tsx';
import { AmountText } from '../../amounts/amount-text.tsx';
import type { Scale } from '../../amounts/scale.ts';
import { placeLabel } from '../../results/place-label.ts';
import { ValidityMark } from '../../results/validity-mark.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { ViewLink } from '../address/view-link.tsx';
import { useMine } from '../mine.ts';
import { MyStatus } from '../my-status.tsx';
import type { Hit } from '../search/search.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { Excerpts } from './excerpts.tsx';
import { type Entry, gradesOf } from './facet-values.ts';

interface IncentiveRowProps {
  readonly entry: Entry;
  readonly scale: Scale;
  readonly hit: Hit | undefined;
  /** Its place among all that are shown, from 1, and how many these are: not all of them may be drawn yet. */
  readonly at: number;
  readonly of: number;
}

/** A search redraws what was found, and nothing else of a row. */
export const IncentiveRow = ({ entry, scale, hit, at, of }: IncentiveRowProps) => (
  // No li: the list stands in two parts, which no ul can.
  <div role="listitem" className="row" aria-posinset={at} aria-setsize={of}>
    <RowHead entry={entry} />
    {hit === undefined ? null : <Excerpts hit={hit} />}
    <RowFacts entry={entry} scale={scale} />
  </div>
);

const RowHead = memo(({ entry: { incentive, result } }: { readonly entry: Entry }) => {
  const { locale } = useLibraryWords();
  const { pack } = usePackIndex();
  const { answered } = useMine();
  return (
    <>
      <p className="row-meta">
        {answered ? <MyStatus result={result} /> : null}
        <span>{placeLabel(pack, incentive.place, locale)}</span>
        <span>{instrumentLabel(incentive.instrument, locale)}</span>
      </p>
      <h3>
        <ViewLink view={{ name: 'incentive', id: incentive.id }}>{incentive.title[locale]}</ViewLink>
      </h3>
      <p className="row-summary">
        <Spoken text={incentive.summary[locale]} />
      </p>
    </>
  );
});

const RowFacts = memo(({ entry, scale }: { readonly entry: Entry; readonly scale: Scale }) => {
  const { say, locale } = useLibraryWords();
  const { result } = entry;
  const grades = gradesOf(entry) as readonly ResolvedCitation['grade'][];
  return (
    <div className="row-facts">
      <div className="row-amount">
        <AmountMark amount={result.amount} scale={scale} />
        <p>
          <AmountText amount={result.amount} />
        </p>
      </div>
      <p className="row-validity">
        <ValidityMark validity={result.validity} />
      </p>
      <p className="grade">
        {say('citation.grade', { grade: grades.map((one) => gradeLabel(one, locale)).join(say('list.separator')) })}
      </p>
    </div>
  );
});

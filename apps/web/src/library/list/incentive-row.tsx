import type { ResolvedCitation } from '@huice/engine';
import { gradeLabel, instrumentLabel } from '@huice/engine/words';
import { AmountMark } from '../../amounts/amount-mark.tsx';
import { AmountText } from '../../amounts/amount-text.tsx';
import type { Scale } from '../../amounts/scale.ts';
import { placeLabel } from '../../results/place-label.ts';
import { ValidityMark } from '../../results/validity-mark.tsx';
import { useShelf } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { useMine } from '../mine.ts';
import { MyStatus } from '../my-status.tsx';
import type { Hit } from '../search/search.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { Excerpts } from './excerpts.tsx';
import { type Entry, gradesOf } from './facet-values.ts';

interface IncentiveRowProps extends Entry {
  readonly scale: Scale;
  readonly hit: Hit | undefined;
}

export const IncentiveRow = ({ incentive, result, scale, hit }: IncentiveRowProps) => {
  const { say, locale } = useLibraryWords();
  const { pack } = useShelf();
  const { to } = useWhere();
  const { answered } = useMine();
  const grades = gradesOf({ incentive, result }) as readonly ResolvedCitation['grade'][];
  return (
    <li className="row">
      <p className="row-meta">
        {answered ? <MyStatus result={result} /> : null}
        <span>{placeLabel(pack, incentive.place, locale)}</span>
        <span>{instrumentLabel(incentive.instrument, locale)}</span>
      </p>
      <h3>
        <a href={to({ view: { name: 'incentive', id: incentive.id } })}>{incentive.title[locale]}</a>
      </h3>
      <p className="row-summary">{incentive.summary[locale]}</p>
      {hit === undefined ? null : <Excerpts hit={hit} />}
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
    </li>
  );
};

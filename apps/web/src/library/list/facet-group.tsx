import { useShelf } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import type { FacetId } from './facet.ts';
import { facetLabel, facetOrder } from './facet-labels.ts';

const titles: Readonly<Record<FacetId, LibraryMessageId>> = {
  status: 'facet.status',
  place: 'facet.place',
  field: 'facet.field',
  instrument: 'facet.instrument',
  validity: 'facet.validity',
  grade: 'facet.grade',
};

interface FacetGroupProps {
  readonly id: FacetId;
  readonly counts: ReadonlyMap<string, number>;
}

/** One way of narrowing: its values, each with how many incentives choosing it would show. */
export const FacetGroup = ({ id, counts }: FacetGroupProps) => {
  const { say, locale } = useLibraryWords();
  const { pack } = useShelf();
  const { state, amend } = useWhere();
  const chosen = state.chosen[id];
  const toggle = (value: string) =>
    amend({
      chosen: {
        ...state.chosen,
        [id]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
      },
    });
  const values = facetOrder(id, pack).filter((value) => counts.has(value) || chosen.includes(value));
  if (values.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{say(titles[id])}</legend>
      {values.map((value) => (
        <label key={value} className="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {/* The space keeps the name and the number two words when they are read aloud. */}
          <span>{facetLabel(id, value, { pack, locale, say })}</span>{' '}
          <span className="tally">{counts.get(value) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
};

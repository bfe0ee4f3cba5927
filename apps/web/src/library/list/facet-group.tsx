import { memo, useCallback, useMemo } from 'react';
import { usePackIndex } from '../../state/pack-context.ts';
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
  const { pack } = usePackIndex();
  const { state, amend } = useWhere();
  const chosen = state.chosen[id];
  const values = useMemo(
    () => facetOrder(id, pack).map((value) => ({ value, label: facetLabel(id, value, { pack, locale, say }) })),
    [id, pack, locale, say],
  );
  const toggle = useCallback(
    (value: string) =>
      amend(({ chosen: all }) => {
        const now = all[id];
        return {
          chosen: { ...all, [id]: now.includes(value) ? now.filter((one) => one !== value) : [...now, value] },
        };
      }),
    [amend, id],
  );
  const offered = values.filter(({ value }) => counts.has(value) || chosen.includes(value));
  if (offered.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{say(titles[id])}</legend>
      {offered.map(({ value, label }) => (
        <FacetValue
          key={value}
          value={value}
          label={label}
          count={counts.get(value) ?? 0}
          checked={chosen.includes(value)}
          toggle={toggle}
        />
      ))}
    </fieldset>
  );
};

interface FacetValueProps {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly toggle: (value: string) => void;
}

const FacetValue = memo(({ value, label, count, checked, toggle }: FacetValueProps) => (
  <label className="facet-value">
    <input type="checkbox" checked={checked} onChange={() => toggle(value)} />
    {/* The space keeps the name and the number two words when they are read aloud. */}
    <span>{label}</span> <span className="tally">{count}</span>
  </label>
));

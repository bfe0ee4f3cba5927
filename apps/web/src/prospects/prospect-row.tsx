import { describeDate } from '@huice/engine/wording';
import { useMemo, useState } from 'react';
import { statuses } from '../results/group-results.ts';
import { StatusShape } from '../results/status-mark.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { today } from '../state/today.ts';
import type { Prospect } from './prospect.ts';
import { RenameProspect } from './rename-prospect.tsx';
import { summaryOf } from './summary-of.ts';
import { useMoment } from './use-moment.ts';
import { useProspectWords } from './words/prospect-words.ts';

interface ProspectRowProps {
  readonly prospect: Prospect;
  /** Whether the answers on the screen came from here. */
  readonly isOpen: boolean;
  readonly isUnsaved: boolean;
  readonly show: () => void;
  readonly rename: (name: string) => Promise<void>;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

export const ProspectRow = ({ prospect, isOpen, isUnsaved, show, rename, duplicate, remove }: ProspectRowProps) => {
  const { say, locale } = useProspectWords();
  const moment = useMoment();
  const packIndex = usePackIndex();
  const [isRenaming, setRenaming] = useState(false);
  const { asOf, answered, counts, ended } = useMemo(
    () => summaryOf(prospect, packIndex, today()),
    [prospect, packIndex],
  );
  const { name } = prospect;
  const plans = (prospect.pitch?.scenarios ?? []).filter((one) => one !== null).length;
  const act = (label: string, does: () => void) => (
    <button type="button" className="plain" onClick={does} aria-label={say('prospects.of', { act: label, name })}>
      {label}
    </button>
  );
  return (
    <li className="prospect" data-open={isOpen}>
      {isRenaming ? (
        <RenameProspect
          name={name}
          done={async (renamed) => {
            setRenaming(false);
            if (renamed !== null && renamed !== name) await rename(renamed);
          }}
        />
      ) : (
        <h3>
          <button type="button" className="plain" onClick={show} aria-current={isOpen}>
            {name}
          </button>
        </h3>
      )}
      <p className="tally">
        {say('prospects.when', { saved: moment(prospect.saved), asOf: describeDate(asOf, locale), n: answered })}
        {prospect.pitch === undefined ? null : ` · ${say('prospects.plans', { n: plans })}`}
        {isUnsaved ? <b> {say('prospects.only-here')}</b> : null}
      </p>
      {counts === null ? null : (
        <ul className="prospect-counts" aria-label={say('results.counts')}>
          {statuses.map((status) => (
            <li key={status} className="status" data-status={status}>
              <StatusShape status={status} size={12} />
              {say(`status.${status}-short`)} <b>{counts[status]}</b>
            </li>
          ))}
          {ended === 0 ? null : (
            <li>
              {say('results.ended-short')} <b>{ended}</b>
            </li>
          )}
        </ul>
      )}
      <p className="prospect-tools">
        {act(say('prospects.open'), show)}
        {act(say('prospects.rename'), () => setRenaming(true))}
        {act(say('prospects.duplicate'), duplicate)}
        {act(say('prospects.delete'), remove)}
      </p>
    </li>
  );
};

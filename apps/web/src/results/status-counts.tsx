import { statusLabel } from '@huice/engine/wording';
import { useLayoutEffect } from 'react';
import { useWords } from '../words/use-words.ts';
import { type GroupedResults, statuses } from './group-results.ts';
import { StatusShape } from './status-mark.tsx';

/** How many stand where, each a way to its group. */
export const StatusCounts = ({
  groups,
  place,
}: {
  readonly groups: GroupedResults;
  readonly place: 'head' | 'foot';
}) => {
  const { say, locale } = useWords();
  // Said on the page itself: a style that asked whether there is a bar would search the whole page for it at every change.
  useLayoutEffect(() => {
    if (place !== 'foot') return;
    const { dataset } = document.documentElement;
    dataset['foot'] = '';
    return () => {
      delete dataset['foot'];
    };
  }, [place]);
  const go = (id: string) => {
    const group = document.getElementById(id);
    group?.scrollIntoView({ block: 'start' });
    group?.focus({ preventScroll: true });
  };
  return (
    <nav
      className="counts"
      data-place={place}
      aria-label={say(place === 'head' ? 'results.counts' : 'results.counts-foot')}
    >
      <ul>
        {statuses.map((status) => (
          <li key={status}>
            <button
              type="button"
              data-status={status}
              onClick={() => go(groups.current[status].length > 0 ? `results-${status}` : 'results-title')}
            >
              <StatusShape status={status} />
              <span className="counts-word">
                {place === 'head' ? statusLabel(status, locale) : say(`status.${status}-short`)}
              </span>
              <b>{groups.current[status].length}</b>
            </button>
          </li>
        ))}
        {groups.ended.length === 0 ? null : (
          <li>
            <button type="button" data-status="ended" onClick={() => go('results-ended')}>
              <span className="counts-word">{say('results.ended-short')}</span>
              <b>{groups.ended.length}</b>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
};

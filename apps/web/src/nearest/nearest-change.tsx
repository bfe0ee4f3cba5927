import type { Change, ChangeSet, Pack, Result, Term } from '@huice/engine';
import { useEffect, useRef } from 'react';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { ChangeList } from './change-list.tsx';
import { useTrying } from './tried-context.ts';
import { useNearest } from './use-nearest.ts';

/** What would bring an unsettled incentive within reach, the smallest set first; nothing for what has ended. */
export const NearestChange = ({ result }: { readonly result: Result }) => {
  const { say } = useWords();
  const { nearest, isCurrent } = useNearest(result);
  if (nearest === null) return null;
  const [first, ...others] = nearest.sets;
  if (first === undefined) {
    return (
      <p className="nearest" data-outcome={nearest.outcome} aria-busy={!isCurrent}>
        {say(nearest.outcome === 'impossible' ? 'nearest.impossible' : 'nearest.none-found')}
      </p>
    );
  }
  const isChange = first.changes.some(({ kind }) => kind === 'change');
  return (
    <div className="nearest" aria-busy={!isCurrent}>
      <h5>{say(isChange ? 'nearest.change' : 'nearest.confirm')}</h5>
      <Way result={result} set={first} isFirst={true} />
      {nearest.complete ? null : <p className="nearest-then">{say('nearest.incomplete')}</p>}
      {others.length === 0 ? null : (
        <details>
          <summary>{say('nearest.others', { n: others.length })}</summary>
          {others.map((set) => (
            <Way key={set.changes.map(({ fact, kind }) => `${kind} ${fact}`).join()} result={result} set={set} />
          ))}
        </details>
      )}
    </div>
  );
};

interface WayProps {
  readonly result: Result;
  readonly set: ChangeSet;
  /** The one whose button takes the focus back after a trial. */
  readonly isFirst?: boolean;
}

const Way = ({ result, set, isFirst = false }: WayProps) => {
  const { say, locale } = useWords();
  const { pack, terms } = usePackIndex();
  const { attempt, undone, resume } = useTrying();
  const button = useRef<HTMLButtonElement>(null);
  const isBack = isFirst && undone === result.incentive;
  useEffect(() => {
    if (!isBack) return;
    // Who has gone on meanwhile is left alone.
    if (document.activeElement === document.body) button.current?.focus();
    resume();
  }, [isBack, resume]);
  return (
    <div className="nearest-way">
      <ChangeList set={set} />
      <div className="nearest-then">
        <p>{say(`nearest-then.${set.status}`)}</p>
        {set.changes.every((change) => canBeTried(change, pack, terms)) ? (
          <button type="button" className="tool" ref={button} onClick={() => attempt(result.incentive, set.changes)}>
            {say('nearest.try')} <span className="unseen">{result.title[locale]}</span>
          </button>
        ) : null}
      </div>
    </div>
  );
};

/** What is asked can be answered on trial; not an age against its date, which time alone changes. */
const canBeTried = ({ fact, kind }: Change, { facts }: Pack, terms: ReadonlyMap<string, Term>): boolean => {
  const term = terms.get(fact);
  if (term === undefined) return true;
  return facts.some(({ id }) => id === fact) && (term.kind !== 'age' || kind === 'confirm');
};

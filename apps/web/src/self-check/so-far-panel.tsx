import { amountInWords, statusLabel, validityLabel } from '@huice/engine/wording';
import { useEffect, useMemo, useState } from 'react';
import { AmountText } from '../amounts/amount-text.tsx';
import { unbroken } from '../amounts/unbroken.ts';
import { statuses } from '../results/group-results.ts';
import { StatusShape } from '../results/status-mark.tsx';
import { useSelfCheck } from './self-check-context.ts';
import { metAndAwaiting, type SoFar, soFar } from './so-far.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

/** What the answers amount to so far: beside the question, or on a phone in one line below it. */
export const SoFarPanel = () => {
  const { say, locale } = useSelfCheckWords();
  const { desk, steps } = useSelfCheck();
  const { report } = desk.answers;
  const sum = useMemo(() => soFar(report?.results ?? []), [report]);
  const { groups, live, settled, awaiting, best } = sum;
  const standing = say('so-far.settled', { n: settled, all: live.length, awaiting });
  return (
    <aside className="so-far" aria-labelledby="so-far-title" aria-busy={false}>
      <h2 id="so-far-title">{say('so-far.title')}</h2>
      <div className="so-far-settled">
        <p>
          {clauses(standing).map((clause) => (
            <span key={clause}>{clause}</span>
          ))}
        </p>
        <div className="so-far-row" aria-hidden="true">
          {live.map(({ incentive, status }) => (
            <StatusShape key={incentive} status={status} size={12} />
          ))}
        </div>
      </div>
      <ul className="so-far-counts">
        {statuses.map((status) => (
          <li key={status} data-status={status}>
            <StatusShape status={status} />
            <span>{statusLabel(status, locale)}</span>
            <b>{groups.current[status].length}</b>
          </li>
        ))}
      </ul>
      {groups.ended.length === 0 ? null : (
        <p className="so-far-ended">{say('so-far.ended', { n: groups.ended.length })}</p>
      )}
      <Best sum={sum} />
      <button type="button" className="tool so-far-go" onClick={() => steps.go({ name: 'result' })}>
        {say('so-far.result')}
      </button>
      <Announcement
        moves={steps.moves}
        text={say('so-far.announce', {
          settled: standing,
          best:
            best === null
              ? say('so-far.none')
              : [say(bestLabel(sum)), best.title[locale], statusLabel(best.status, locale)].join(say('list.clause')),
        })}
      />
    </aside>
  );
};

/** Broken between its clauses first: “17 项中，0 项已有结论，7 项只差认定”. */
const clauses = (text: string): readonly string[] => text.split(/(?<=，|, )/);

const bestLabel = ({ inForce }: SoFar) => (inForce.length > 0 ? 'so-far.best' : 'so-far.best-unconfirmed');

/** The largest amount that a source promises for what is in force; else what stands closest, and that nobody confirms it. */
const Best = ({ sum }: { readonly sum: SoFar }) => {
  const { say, locale } = useSelfCheckWords();
  const { best, inForce, unconfirmed } = sum;
  // A fund is no figure for the company, and neither is what is only computed from an answer still open.
  const hasFigure = best !== null && (best.amount.min !== null || best.amount.max !== null);
  if (best === null) return <p className="so-far-best so-far-none">{say('so-far.none')}</p>;
  return (
    <div className="so-far-best">
      {inForce.length > 0 ? null : <p className="so-far-none">{say('so-far.no-force', metAndAwaiting(unconfirmed))}</p>}
      <p className="so-far-brief">
        {inForce.length === 0
          ? say('so-far.brief-unconfirmed', metAndAwaiting(unconfirmed))
          : say('so-far.brief', {
              amount: hasFigure ? unbroken(amountInWords(best.amount, locale).head) : say('so-far.no-figure'),
              status: say(`status.${best.status}-short`),
            })}
      </p>
      <h3>{say(bestLabel(sum))}</h3>
      <p className="so-far-amount">
        <AmountText amount={best.amount} />
      </p>
      <p>{best.title[locale]}</p>
      <p className="so-far-status">
        <span className="status" data-status={best.status}>
          <StatusShape status={best.status} />
          {statusLabel(best.status, locale)}
        </span>
        <span className="validity" data-state={best.validity.state}>
          <b>{validityLabel(best.validity.state, locale)}</b>
        </span>
      </p>
    </div>
  );
};

/** Read aloud once one has gone on, and not at every tick and every letter. */
export const Announcement = ({ text, moves }: { readonly text: string; readonly moves: number }) => {
  const [spoken, speak] = useState('');
  // `moves`: what was ticked in silence is said once the next question stands there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLInputElement)) speak(text);
  }, [text, moves]);
  return (
    <p className="unseen" role="status">
      {spoken}
    </p>
  );
};

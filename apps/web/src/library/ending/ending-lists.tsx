import './ending.css';
import type { Incentive } from '@huice/engine';
import type { Ending } from '@huice/engine/review';
import { describeDate } from '@huice/engine/wording';
import { useMemo } from 'react';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { useWhere } from '../address/address-context.ts';
import { ViewLink } from '../address/view-link.tsx';
import { nothingChosen } from '../list/facet.ts';
import { reviewDue } from '../list/facet-values.ts';
import { useMine } from '../mine.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import { EndingRow } from './ending-row.tsx';
import { daysLeft, lastDay } from './last-day.ts';
import { soonDays, soonEnding } from './soon-ending.ts';

/** What ends soon, or what ends next; and how much there is of which it cannot be said. */
export const EndingLists = () => {
  const { say, locale } = useLibraryWords();
  const { pack } = usePackIndex();
  const { report, asOf } = useMine();
  const { until, sure, unsure, next, open } = useMemo(() => soonEnding(pack, report), [pack, report]);
  return (
    <>
      <p className="library-hint">
        {say('ending.lead', {
          days: soonDays,
          date: describeDate(asOf, locale),
          until: describeDate(until, locale),
        })}
      </p>
      {sure.length > 0 ? (
        <Rows id="sure" title="ending.sure" rows={sure} />
      ) : (
        <p className="ending-none">{say(unsure.length > 0 ? 'ending.none-sure' : 'ending.none', { days: soonDays })}</p>
      )}
      {unsure.length > 0 ? <Rows id="unsure" title="ending.unsure" rows={unsure} /> : null}
      {sure.length > 0 ? null : <Next next={next} />}
      {open > 0 ? <Open n={open} /> : null}
    </>
  );
};

interface RowsProps {
  readonly id: string;
  readonly title: LibraryMessageId;
  readonly rows: readonly Ending[];
}

const Rows = ({ id, title, rows }: RowsProps) => {
  const { say } = useLibraryWords();
  return (
    <section aria-labelledby={`ending-${id}`}>
      <h2 id={`ending-${id}`}>{say(title, { n: rows.length })}</h2>
      <ul>
        {rows.map((ending) => (
          <EndingRow key={ending.incentive} ending={ending} />
        ))}
      </ul>
    </section>
  );
};

const Next = ({ next }: { readonly next: readonly Ending[] }) => {
  const { say, locale } = useLibraryWords();
  const { incentives } = usePackIndex();
  const [first] = next;
  if (first === undefined) return <p>{say('ending.no-next')}</p>;
  return (
    <section aria-labelledby="ending-next">
      <h2 id="ending-next">{say('ending.next', { n: next.length })}</h2>
      <p className="ending-day">
        {say('ending.last-day')} <b>{lastDay(first, say, locale)}</b> <span>{daysLeft(first, say)}</span>
      </p>
      <ul className="ending-next">
        {next.map(({ incentive }) => {
          const { id, title } = incentives.get(incentive) as Incentive;
          return (
            <li key={id}>
              <ViewLink view={{ name: 'incentive', id }}>
                <Spoken text={title[locale]} />
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Only how many: the list shows which. */
const Open = ({ n }: { readonly n: number }) => {
  const { say } = useLibraryWords();
  const { to } = useWhere();
  const chosen = { ...nothingChosen, validity: ['unconfirmed', reviewDue] };
  return (
    <section aria-labelledby="ending-open">
      <h2 id="ending-open">{say('ending.open', { n })}</h2>
      <p>{say('ending.open-lead')}</p>
      <p className="ending-open">
        <a href={to({ view: { name: 'list' }, find: '', chosen })}>{say('ending.open-list', { n })}</a>
      </p>
    </section>
  );
};

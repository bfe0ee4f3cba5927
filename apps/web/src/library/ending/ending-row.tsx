import type { How, Incentive } from '@huice/engine';
import type { Ending } from '@huice/engine/review';
import { instrumentLabel } from '@huice/engine/wording';
import { NoteUnder } from '../../citations/note-under.tsx';
import { HowLines } from '../../enquiry/how-lines.tsx';
import { placeLabel } from '../../results/place-label.ts';
import { ValidityMark } from '../../results/validity-mark.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { ViewLink } from '../address/view-link.tsx';
import { Inferences } from '../incentive/inferences.tsx';
import { useMine } from '../mine.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { daysLeft, lastDay } from './last-day.ts';

/** One that is to end: when, who says so, and where and until when to apply, as far as a source says it. */
export const EndingRow = ({ ending }: { readonly ending: Ending }) => {
  const { say, locale } = useLibraryWords();
  const { pack, incentives, calculator } = usePackIndex();
  const { results } = useMine();
  const { id, title, place, instrument, validity, how } = incentives.get(ending.incentive) as Incentive;
  const result = results.get(id);
  const citations = calculator.sources([validity.until, validity.repealed].flatMap((date) => date?.cites ?? []));
  const way = wayOf(how);
  return (
    <li className="row ending-row">
      <p className="ending-day">
        {say('ending.last-day')} <b>{lastDay(ending, say, locale)}</b> <span>{daysLeft(ending, say)}</span>
      </p>
      <div>
        <p className="row-meta">
          <span>{placeLabel(pack, place, locale)}</span>
          <span>{instrumentLabel(instrument, locale)}</span>
        </p>
        <h3>
          <ViewLink view={{ name: 'incentive', id }}>
            <Spoken text={title[locale]} />
          </ViewLink>
        </h3>
        {ending.state === 'in-force' || result === undefined ? null : (
          <p className="row-validity">
            <ValidityMark validity={{ ...result.validity, citations: [] }} />
          </p>
        )}
        <Inferences citations={citations} />
        <NoteUnder citations={citations} />
        {way === null ? null : <HowLines how={way} />}
      </div>
    </li>
  );
};

/** Where to apply and until when; papers and payment are told on its own page. */
const wayOf = ({ channel, deadline }: How = {}): How | null =>
  channel === undefined && deadline === undefined
    ? null
    : { ...(channel === undefined ? {} : { channel }), ...(deadline === undefined ? {} : { deadline }) };

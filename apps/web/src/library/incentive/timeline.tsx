import type { ResolvedCitation } from '@huice/engine';
import { describeDate, validityLabel } from '@huice/engine/wording';
import { useMemo } from 'react';
import { NoteMarks } from '../../citations/note-marks.tsx';
import { NoteUnder } from '../../citations/note-under.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { useMine } from '../mine.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import { Inferences } from './inferences.tsx';
import { type DatedMark, dayNumber, type History, historyOf } from './validity-spans.ts';

const names: Readonly<Record<DatedMark['kind'], LibraryMessageId>> = {
  from: 'timeline.from',
  attested: 'timeline.attested',
  until: 'timeline.until',
  repealed: 'timeline.repealed',
};

/** What the sources date, drawn on one line of time and then said, each date with its source. */
export const Timeline = ({ incentive }: { readonly incentive: string }) => {
  const { say, locale } = useLibraryWords();
  const { calculator } = usePackIndex();
  const { asOf } = useMine();
  const history = useMemo(() => historyOf(calculator, incentive, asOf), [calculator, incentive, asOf]);
  if (history === null) return <p>{say('timeline.nothing')}</p>;
  return (
    <>
      <Drawing history={history} asOf={asOf} />
      <ol className="timeline-dates">
        {history.marks.map((mark, index) => (
          <DateLine key={`${mark.kind} ${mark.date} ${index}`} incentive={incentive} mark={mark} />
        ))}
      </ol>
      <ul className="timeline-legend">
        {[...new Set(history.spans.map(({ state }) => state))].map((state) => (
          <li key={state}>
            <svg width="28" height="12" aria-hidden="true" focusable="false">
              <Bar state={state} x="0" width="28" />
            </svg>
            {validityLabel(state, locale)}
          </li>
        ))}
      </ul>
    </>
  );
};

const DateLine = ({ incentive, mark }: { readonly incentive: string; readonly mark: DatedMark }) => {
  const { say, locale } = useLibraryWords();
  const citations = useDated(incentive, mark);
  return (
    <li>
      <p>
        <b>{describeDate(mark.date, locale)}</b> {say(names[mark.kind])}
        {mark.date.length === 10 ? null : <span className="hint"> {say('timeline.partial')}</span>}
        <NoteMarks citations={citations} />
      </p>
      <Inferences citations={citations} />
      <NoteUnder citations={citations} />
    </li>
  );
};

const useDated = (incentive: string, { kind, date }: DatedMark): readonly ResolvedCitation[] => {
  const { calculator, incentives } = usePackIndex();
  const validity = incentives.get(incentive)?.validity;
  const dated = kind === 'attested' ? validity?.attested?.find((one) => one.date === date) : validity?.[kind];
  return calculator.sources(dated?.cites ?? []);
};

const Drawing = ({ history, asOf }: { readonly history: History; readonly asOf: string }) => {
  const { say, locale } = useLibraryWords();
  const [start, length] = [dayNumber(history.start), dayNumber(history.end) - dayNumber(history.start) + 1];
  const at = (date: string) => (100 * (dayNumber(date) - start)) / length;
  const wide = (from: string, to: string) => (100 * (dayNumber(to) - dayNumber(from) + 1)) / length;
  const years = yearsBetween(history.start, history.end);
  return (
    <svg className="timeline" width="100%" height="86" aria-hidden="true" focusable="false">
      {history.spans.map(({ from, to, state }) => (
        <Bar key={from} state={state} x={`${at(from)}%`} width={`${wide(from, to)}%`} y={26} />
      ))}
      {history.marks.map(({ kind, from, to, date }) => (
        <g key={`${kind} ${date}`} className="timeline-mark" data-kind={kind}>
          {from === to ? (
            <line x1={`${at(from)}%`} x2={`${at(from)}%`} y1="22" y2="42" />
          ) : (
            <rect x={`${at(from)}%`} width={`${wide(from, to)}%`} y="22" height="20" />
          )}
        </g>
      ))}
      <line className="timeline-axis" x1="0" x2="100%" y1="50" y2="50" />
      {years.map((year) => (
        <g key={year} className="timeline-year">
          <line x1={`${at(`${year}-01-01`)}%`} x2={`${at(`${year}-01-01`)}%`} y1="50" y2="55" />
          <text x={`${at(`${year}-01-01`)}%`} y="70" textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      <line className="timeline-now" x1={`${at(asOf)}%`} x2={`${at(asOf)}%`} y1="14" y2="50" />
      <text
        className="timeline-now-text"
        x={`${at(asOf)}%`}
        y="11"
        textAnchor={at(asOf) > 70 ? 'end' : at(asOf) < 30 ? 'start' : 'middle'}
      >
        {say('timeline.as-of', { date: describeDate(asOf, locale) })}
      </text>
    </svg>
  );
};

/** At most about six, so that they never run into one another on a phone. */
const yearsBetween = (start: string, end: string): readonly number[] => {
  const [first, last] = [Number(start.slice(0, 4)) + 1, Number(end.slice(0, 4))];
  const step = Math.max(1, Math.ceil((last - first + 1) / 6));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => first + index * step);
};

interface BarProps {
  readonly state: History['spans'][number]['state'];
  readonly x: string;
  readonly width: string;
  readonly y?: number;
}

/** In force is solid, not confirmed is hatched by dashes, not yet and ended are a bare line: a shape each, no colour needed. */
const Bar = ({ state, x, width, y = 0 }: BarProps) => (
  <svg x={x} y={y} width={width} height="12" className="timeline-bar" data-state={state}>
    {state === 'in-force' ? <rect x="0" y="0" width="100%" height="12" /> : null}
    {state === 'unconfirmed' ? <line x1="0" x2="100%" y1="6" y2="6" strokeWidth="12" strokeDasharray="3 4" /> : null}
    {state === 'not-yet' || state === 'ended' ? (
      <line x1="0" x2="100%" y1="6" y2="6" strokeWidth="1.5" strokeDasharray={state === 'ended' ? undefined : '1 4'} />
    ) : null}
  </svg>
);

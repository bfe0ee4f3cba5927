import { calendar, parseCalendarDate } from '@huice/engine';
import { focusOnward } from '../design/focus-onward.ts';
import { useWords } from '../words/use-words.ts';
import { useComplaint } from './complaints.ts';

interface AsOfControlProps {
  readonly asOf: string;
  readonly setAsOf: (asOf: string) => void;
  readonly today: string;
}

/** The day as of which validity is judged. */
export const AsOfControl = ({ asOf, setAsOf, today }: AsOfControlProps) => {
  const { say } = useWords();
  const wrong = !parseCalendarDate(asOf).ok;
  useComplaint(wrong);
  return (
    <div className="as-of">
      <label htmlFor="as-of">{say('as-of.label')}</label>
      <input
        id="as-of"
        type="date"
        min={calendar.minimum}
        max={calendar.maximum}
        value={asOf}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'as-of-wrong' : undefined}
        onChange={({ target }) => setAsOf(target.value)}
      />
      {asOf === today ? null : (
        <button
          type="button"
          className="plain"
          onClick={(event) => {
            setAsOf(today);
            focusOnward(event, document.getElementById('as-of'));
          }}
        >
          {say('as-of.today')}
        </button>
      )}
      {wrong ? (
        <p id="as-of-wrong" className="error-text">
          {say('as-of.wrong', { first: yearOf(calendar.minimum), last: yearOf(calendar.maximum) })}
        </p>
      ) : null}
    </div>
  );
};

const yearOf = (day: string): string => day.slice(0, 4);

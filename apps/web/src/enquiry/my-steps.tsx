import type { Report, Result } from '@huice/engine';
import { useMemo } from 'react';
import { download } from '../frame/download.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { calendarFile } from './calendar-file.ts';
import { daysToKeep } from './days-to-keep.ts';
import { nextSteps, type StepsThere } from './next-steps.ts';
import { StepsList } from './steps-list.tsx';
import { stepsText } from './steps-text.ts';
import { WithEnquiryWords } from './with-enquiry-words.tsx';
import { useEnquiryWords } from './words/enquiry-words.ts';

export interface MyStepsProps {
  readonly report: Report;
  /** In the order in which they are shown. */
  readonly results: readonly Result[];
}

/** All next steps in one list, closed until wanted: to read, to keep as a file, and its days for a calendar. */
export const MySteps = (props: MyStepsProps) => (
  <WithEnquiryWords>
    <Steps {...props} />
  </WithEnquiryWords>
);

const Steps = ({ report, results }: MyStepsProps) => {
  const { say, locale } = useEnquiryWords();
  const { incentives, facts, judgements } = usePackIndex();
  const steps = useMemo(() => nextSteps(results, incentives, locale), [results, incentives, locale]);
  const all = [...steps.act, ...steps.ask, ...steps.judged].flatMap((office) => office.steps);
  const days = daysToKeep(all, {
    asOf: report.asOf,
    locale,
    titles: {
      deadline: (title) => say('steps.deadline-event', { title }),
      lastDay: (title) => say('steps.last-day-event', { title }),
    },
  });
  const save = () => {
    const text = stepsText(steps, { say, locale, judgements, facts });
    download(new Blob([text], { type: 'text/plain' }), `${say('steps.title')}.txt`);
  };
  const keep = () =>
    download(new Blob([calendarFile(days, report.asOf)], { type: 'text/calendar' }), `${say('steps.title')}.ics`);
  return (
    <details className="my-steps">
      <summary>
        <span>{say('steps.title')}</span>
        <span className="my-steps-count">
          {say('steps.count', {
            act: counted(steps.act),
            ask: counted(steps.ask),
            judged: counted(steps.judged),
            open: steps.open.length,
          })}
        </span>
      </summary>
      <StepsList results={results} />
      <p className="enquiry-acts">
        <button type="button" className="tool" onClick={save}>
          {say('steps.save')}
        </button>
        {days.length === 0 ? null : (
          <button type="button" className="plain" onClick={keep}>
            {say('steps.calendar', { n: days.length })}
          </button>
        )}
        <button type="button" className="plain" onClick={() => print()}>
          {say('steps.print')}
        </button>
      </p>
    </details>
  );
};

const counted = (offices: readonly StepsThere[]): number => offices.reduce((sum, { steps }) => sum + steps.length, 0);

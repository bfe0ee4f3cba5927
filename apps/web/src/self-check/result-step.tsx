import { describeDate } from '@huice/engine/wording';
import { useMemo } from 'react';
import { PageLink } from '../frame/page-link.tsx';
import { ResultsPanel } from '../results/results-panel.tsx';
import { useAsked } from './asked/asked-context.ts';
import { planOf } from './next-step.ts';
import { NoForceNote } from './no-force-note.tsx';
import { useSelfCheck } from './self-check-context.ts';
import { soFar } from './so-far.ts';
import { useStepHead } from './use-step-head.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

/** The result as the form shows it; before it, what is settled, what is still open, and what to do next. */
export const ResultStep = () => {
  const { say, locale } = useSelfCheckWords();
  const about = useAsked();
  const { desk, steps, interview, goOn } = useSelfCheck();
  const { report } = desk.answers;
  const { live, settled, awaiting, unconfirmed, inForce } = useMemo(() => soFar(report?.results ?? []), [report]);
  const { asked, later, unsure } = planOf(interview, steps.aside.later);
  const open = asked.length + later.length + unsure.length;
  const title = say(open === 0 ? 'result.title' : 'result.title-partial');
  const head = useStepHead(title);
  const takeUp = () => goOn({ ...steps.aside, later: [] });
  return (
    <div className="self-result">
      <header className="self-result-head">
        <h1 tabIndex={-1} ref={head}>
          {title}
        </h1>
        <p>
          {about !== null
            ? say(open === 0 ? 'asked.end' : 'asked.open', { open })
            : open === 0
              ? say('result.complete', { n: settled, all: live.length, awaiting })
              : say('result.partial', { n: settled, all: live.length, awaiting, open })}
        </p>
        {about !== null && live.length === 0 ? (
          <p className="no-force">{say('asked.ended', { date: describeDate(interview.asOf, locale) })}</p>
        ) : inForce.length > 0 || (about !== null && unconfirmed.length === 0) ? null : (
          <NoForceNote results={unconfirmed} isHistory={live.length === 0} />
        )}
        <div className="self-acts">
          {asked.length + later.length === 0 ? null : (
            <button type="button" className="primary" onClick={takeUp}>
              {say('result.go-on')}
            </button>
          )}
          <button type="button" className="plain" onClick={() => steps.go({ name: 'check' })}>
            {say('result.check')}
          </button>
          <button type="button" className="plain" onClick={() => print()}>
            {say('tool.print')}
          </button>
          <PageLink to="form">{say('result.form')}</PageLink>
        </div>
      </header>
      <ResultsPanel outcome={desk.outcome} untouched={false} unread={desk.unread} isShort />
    </div>
  );
};

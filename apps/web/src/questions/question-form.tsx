import type { Report } from '@huice/engine';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { NextQuestionLater } from '../next-question/next-question-later.tsx';
import { useShelf } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { QuestionGroup } from './question-group.tsx';

interface QuestionFormProps {
  readonly report: Report | null;
  /** Called when the form is handed in and everything in it could be read. */
  readonly onDone: () => void;
}

export const QuestionForm = ({ report, onDone }: QuestionFormProps) => {
  const { say } = useWords();
  const { pack } = useShelf();
  const { trigger } = useFormContext();
  const summary = useRef<HTMLElement>(null);
  const [refusals, setRefusals] = useState(0);
  const handIn = async (event: FormEvent) => {
    event.preventDefault();
    if (await trigger()) onDone();
    else setRefusals((count) => count + 1);
  };
  // The summary is only there once the errors are shown, so the focus follows the rendering.
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  const matters = mattersOf(report);
  return (
    <form className="questions" onSubmit={handIn} noValidate aria-labelledby="questions-title">
      <h2 id="questions-title">{say('questions.title')}</h2>
      <p className="questions-lead">{say('questions.lead')}</p>
      {refusals === 0 ? null : <ErrorSummary ref={summary} />}
      {report === null ? null : <NextQuestionLater />}
      {pack.groups.map((group) => (
        <QuestionGroup
          key={group.id}
          group={group}
          facts={pack.facts.filter((fact) => fact.group === group.id)}
          matters={report === null ? null : matters}
        />
      ))}
      <button type="submit" className="primary">
        {say('questions.done')}
      </button>
    </form>
  );
};

/** Fact id to the number of incentives that it could still change, over what has not ended. */
const mattersOf = (report: Report | null): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { open, validity } of report?.results ?? []) {
    if (validity.state !== 'ended') for (const fact of open) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  return counts;
};

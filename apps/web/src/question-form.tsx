import { type FormEvent, memo, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { PageLink } from './frame/page-link.tsx';
import { NextQuestionLater } from './next-question/next-question-later.tsx';
import { PrefillButton } from './prefill/prefill-button.tsx';
import { CompanyField } from './questions/company-field.tsx';
import { ErrorSummary, useWrong } from './questions/error-summary.tsx';
import { MootProvider } from './questions/moot-provider.tsx';
import { QuestionGroup } from './questions/question-group.tsx';
import type { Matters } from './questions/use-matters.ts';
import { usePackIndex } from './state/pack-context.ts';
import { useWords } from './words/use-words.ts';

interface QuestionFormProps {
  /** Whose answers these are. */
  readonly client: string;
  readonly company: string;
  readonly setCompany: (company: string) => void;
  /** Null while nothing can be worked out. */
  readonly matters: Matters | null;
  /** Called when the form is handed in and everything in it could be read. */
  readonly onDone: () => void;
}

export const QuestionForm = memo(({ client, company, setCompany, matters, onDone }: QuestionFormProps) => {
  const { say } = useWords();
  const { pack } = usePackIndex();
  const { trigger } = useFormContext();
  const wrong = useWrong(pack.facts);
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
  return (
    <form className="questions" onSubmit={handIn} noValidate aria-labelledby="questions-title">
      <h2 id="questions-title">{say('questions.title')}</h2>
      <p className="questions-lead">
        {say('questions.lead')} <PageLink to="self-check">{say('questions.self-check')}</PageLink>
      </p>
      <PrefillButton className="tool" />
      <CompanyField company={company} setCompany={setCompany} />
      {refusals === 0 ? null : (
        <ErrorSummary ref={summary} wrong={wrong} title={say('error.summary', { n: wrong.length })} />
      )}
      {matters === null ? null : <NextQuestionLater key={client} />}
      <MootProvider>
        {pack.groups.map((group) => (
          <QuestionGroup key={group.id} group={group} matters={matters} />
        ))}
      </MootProvider>
      <button type="submit" className="primary">
        {say('questions.done')}
      </button>
    </form>
  );
});

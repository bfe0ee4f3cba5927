import { Suspense } from 'react';
import { FormProvider } from 'react-hook-form';
import { DeskNotices } from './frame/desk-notices.tsx';
import { Footer } from './frame/footer.tsx';
import { FormMasthead } from './frame/form-masthead.tsx';
import { usePageTitle } from './frame/use-page-title.ts';
import { TryArea } from './nearest/try-area.tsx';
import { PrefillSheet } from './prefill/prefill-sheet.tsx';
import { BriefLater } from './print/brief-later.ts';
import { QuestionForm } from './question-form.tsx';
import { useMatters } from './questions/use-matters.ts';
import { ResultsPanelLater } from './results/results-panel-later.ts';
import { AnswersProvider } from './state/checked-answers.tsx';
import type { Opening } from './state/opening-state.ts';
import { useDesk } from './state/use-desk.ts';
import type { Speaking } from './words/use-speech.ts';
import { useWords } from './words/use-words.ts';

interface DeskProps extends Speaking {
  readonly opening: Opening;
  readonly today: string;
}

/** The questions, and beside them the answer to what has been said so far. */
export const Desk = ({ opening, today, locale, speak }: DeskProps) => {
  const { say } = useWords();
  const desk = useDesk({ opening, today, locale, speak });
  const { state, answers, untouched, blank, isWrong } = desk;
  const { report } = answers;
  usePageTitle(say('page.title'), isWrong);
  const matters = useMatters(report);
  return (
    <FormProvider {...desk.form}>
      <AnswersProvider store={desk.store} value={answers}>
        <div className="screen">
          <FormMasthead
            asOf={state.asOf}
            setAsOf={desk.setAsOf}
            today={today}
            speak={speak}
            erase={desk.erase}
            blank={blank}
            toResults={toResults}
          />
          <DeskNotices desk={desk} />
          <PrefillSheet key={desk.client} />
          <TryArea desk={desk}>
            <main className="desk">
              <QuestionForm
                client={desk.client}
                company={state.company}
                setCompany={desk.setCompany}
                matters={matters}
                onDone={toResults}
              />
              <Suspense>
                <ResultsPanelLater outcome={desk.outcome} untouched={untouched} unread={desk.unread} />
              </Suspense>
            </main>
          </TryArea>
          <Footer privacy={say('disclaimer.privacy')} />
        </div>
        <Suspense>{report === null ? null : <BriefLater company={answers.company} report={report} />}</Suspense>
      </AnswersProvider>
    </FormProvider>
  );
};

const toResults = () => {
  const title = document.getElementById('results-title');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
};

import { Suspense } from 'react';
import { FormProvider } from 'react-hook-form';
import { DeskNotices } from './frame/desk-notices.tsx';
import { Footer } from './frame/footer.tsx';
import { FormMasthead } from './frame/form-masthead.tsx';
import { usePageTitle } from './frame/use-page-title.ts';
import { TryArea } from './nearest/try-area.tsx';
import { BriefLater } from './print/brief-later.ts';
import { QuestionForm } from './question-form.tsx';
import { useMatters } from './questions/use-matters.ts';
import { ResultsPanelLater } from './results/results-panel-later.ts';
import type { Opening } from './state/opening-state.ts';
import { SaidProvider } from './state/said-context.tsx';
import { useDesk } from './state/use-desk.ts';
import type { Spoken } from './state/use-form-state.ts';
import { useSteady } from './state/use-steady.ts';
import { useWords } from './words/use-words.ts';

interface DeskProps extends Spoken {
  readonly opening: Opening;
  readonly today: string;
}

/** The questions, and beside them the answer to what has been said so far. */
export const Desk = ({ opening, today, locale, speak }: DeskProps) => {
  const { say } = useWords();
  const desk = useDesk({ opening, today, locale, speak });
  const { state, said, untouched, blank, isWrong } = desk;
  const { report } = said;
  usePageTitle(say('page.title'), isWrong);
  const erase = useSteady(desk.erase);
  const toResults = useSteady(() => {
    const title = document.getElementById('results-title');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  });
  const matters = useMatters(report);
  return (
    <FormProvider {...desk.form}>
      <SaidProvider value={said}>
        <div className="screen">
          <FormMasthead
            asOf={state.asOf}
            setAsOf={desk.setAsOf}
            today={today}
            speak={speak}
            erase={erase}
            blank={blank}
            toResults={toResults}
          />
          <DeskNotices desk={desk} />
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
        <Suspense>{report === null ? null : <BriefLater company={said.company} report={report} />}</Suspense>
      </SaidProvider>
    </FormProvider>
  );
};

import { type ComponentType, Suspense, useEffect, useMemo, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import { useOnePress } from '../design/use-one-press.ts';
import { TryArea } from '../nearest/try-area.tsx';
import { PrefillSheet } from '../prefill/prefill-sheet.tsx';
import { BriefLater } from '../print/brief-later.ts';
import { AskingProvider } from '../questions/asking-context.ts';
import { AnswersProvider } from '../state/checked-answers.tsx';
import type { Opening } from '../state/opening-state.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useDesk } from '../state/use-desk.ts';
import type { Speaking } from '../words/use-speech.ts';
import { AskedBar } from './asked/asked-bar.tsx';
import { useAsked } from './asked/asked-context.ts';
import { nextStep } from './next-step.ts';
import { SelfCheckProvider } from './self-check-context.ts';
import { SelfCheckFoot } from './self-check-foot.tsx';
import { SelfCheckHead } from './self-check-head.tsx';
import { StartStep } from './start-step.tsx';
import type { Step } from './step.ts';
import { AskedPanel, CheckStep, FewStep, prefetchSteps, QuestionStep, ResultStep, SoFarPanel } from './steps-later.tsx';
import { useSteps } from './use-steps.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

/** What stands above and below the steps, on a page of its own and in a frame. */
export interface AroundSteps {
  readonly Head: ComponentType<Pick<Speaking, 'speak'>>;
  readonly Foot: ComponentType;
}

interface SelfCheckDeskProps extends Speaking, Partial<AroundSteps> {
  readonly opening: Opening;
  readonly today: string;
}

/** The steps beside which stands what the answers amount to so far, besides the questions. */
const asideToo: readonly Step['name'][] = ['few', 'check'];

/** One step at a time over the same answers as the form, and beside it what they amount to so far. */
export const SelfCheckDesk = ({
  opening,
  today,
  locale,
  speak,
  Head = SelfCheckHead,
  Foot = SelfCheckFoot,
}: SelfCheckDeskProps) => {
  const { say } = useSelfCheckWords();
  const { calculator, asked: only, pack, facts } = usePackIndex();
  const steps = useSteps();
  const { step, moves, go, addition, isWithin, forgetAside } = steps;
  const desk = useDesk({ opening, today, locale, speak, addition, isWithin });
  const { answers, client } = desk;
  const came = useRef(client);
  useEffect(() => {
    if (came.current !== client) forgetAside();
    came.current = client;
  }, [client, forgetAside]);
  const { asOf } = answers;
  const interview = useMemo(
    () => ({ calculator, asked: only, facts: pack.facts, drafts: answers.drafts, asOf }),
    [calculator, only, pack, answers, asOf],
  );
  useEffect(() => void prefetchSteps(), []);
  useEffect(() => {
    if (step.name === 'first') steps.replace(nextStep(interview, steps.aside));
  });
  const region = useRef<HTMLDivElement>(null);
  useOnePress(moves, region);
  const asked = useAsked();
  const its = asked === null ? undefined : answers.report?.results.find(({ incentive }) => incentive === asked.id);
  const goOn = (aside = steps.aside) => {
    // With the step, so that no question is put by what was known before the answer.
    desk.store.tell();
    go(nextStep({ ...interview, drafts: desk.store.answers.drafts }, aside), aside);
  };
  const check = { desk, steps, interview, today, goOn };
  const fact = 'fact' in step ? facts.get(step.fact) : undefined;
  return (
    <FormProvider {...desk.form}>
      <AnswersProvider store={desk.store} value={answers}>
        <AskingProvider value={(id) => go({ name: 'change', fact: id })}>
          <SelfCheckProvider value={check}>
            <div className="screen self" data-step={step.name}>
              <Head speak={speak} />
              <PrefillSheet key={client} />
              {/* Around every step, so that an answer on trial is said to be one until it is kept or taken back. */}
              <TryArea desk={desk}>
                {asked === null ? null : <AskedBar incentive={asked} />}
                <div className="self-desk" ref={region}>
                  <main className="self-main">
                    <Suspense fallback={<p className="self-loading">{say('step.loading')}</p>}>
                      {step.name === 'start' ? <StartStep /> : null}
                      {fact === undefined ? null : <QuestionStep key={`${fact.id} ${moves}`} fact={fact} />}
                      {step.name === 'few' ? <FewStep key={moves} /> : null}
                      {step.name === 'check' ? <CheckStep /> : null}
                      {step.name === 'result' ? <ResultStep /> : null}
                    </Suspense>
                  </main>
                  <Suspense>
                    {fact === undefined && !asideToo.includes(step.name) ? null : its === undefined ? (
                      <SoFarPanel />
                    ) : (
                      <AskedPanel result={its} />
                    )}
                  </Suspense>
                </div>
              </TryArea>
              {step.name === 'start' || step.name === 'result' ? <Foot /> : null}
            </div>
            <Suspense>
              {answers.report === null ? null : <BriefLater company={answers.company} report={answers.report} />}
            </Suspense>
          </SelfCheckProvider>
        </AskingProvider>
      </AnswersProvider>
    </FormProvider>
  );
};

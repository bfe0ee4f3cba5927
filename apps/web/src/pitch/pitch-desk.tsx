import { Suspense, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { Notice } from '../design/notice.tsx';
import { later } from '../failure/later.tsx';
import { DeskNotices } from '../frame/desk-notices.tsx';
import { usePageTitle } from '../frame/use-page-title.ts';
import { TryArea } from '../nearest/try-area.tsx';
import { BriefLater } from '../print/brief-later.ts';
import { goToQuestion } from '../questions/go-to-question.ts';
import { AnswersProvider } from '../state/checked-answers.tsx';
import type { Opening } from '../state/opening-state.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useDesk } from '../state/use-desk.ts';
import type { Speaking } from '../words/use-speech.ts';
import { DenseQuestions } from './dense/dense-questions.tsx';
import { pitchOf } from './kept/kept-pitch.ts';
import { slots } from './kept/scenario.ts';
import { useKeptPitch } from './kept/use-kept-pitch.ts';
import { KeysProvider } from './keys/key-hint.tsx';
import { useShortcuts } from './keys/use-shortcuts.ts';
import { PitchMasthead } from './pitch-masthead.tsx';
import { ProspectsDialog, type ProspectsDialogHandle } from './prospects-dialog.tsx';
import { useScenarios } from './scenarios/use-scenarios.ts';
import { paperLink } from './sharing/pitch-links.ts';
import { focusRow } from './table/focus-row.ts';
import { useWhatIf } from './what-if/use-what-if.ts';
import { usePitchWords } from './words/pitch-words.ts';

// The questions stand there first; what comes of them follows at once.
const PitchResults = later(() => import('./pitch-results.tsx').then(({ PitchResults: of }) => of));

// On paper only, and only where there is something to compare.
const PlanSheet = later(() => import('./scenarios/plan-sheet.tsx').then(({ PlanSheet: of }) => of));

// None of these is on the screen at first.
const PlanFaults = later(() => import('./what-if/plan-faults.tsx').then(({ PlanFaults: of }) => of));
const KeysDialog = later(() => import('./keys/keys-dialog.tsx').then(({ KeysDialog: of }) => of));
const Presentation = later(() => import('./presentation/presentation.tsx').then(({ Presentation: of }) => of));

interface PitchDeskProps extends Speaking {
  readonly opening: Opening;
  readonly today: string;
}

/** Every question and every result on one screen, over the same answers as the form. */
export const PitchDesk = ({ opening, today, locale, speak }: PitchDeskProps) => {
  const { say } = usePitchWords();
  const { calculator } = usePackIndex();
  const desk = useDesk({ opening, today, locale, speak });
  const store = useKeptPitch(desk);
  const whatIf = useWhatIf(desk, store, today);
  const scenarios = useScenarios(desk, store);
  const [isCompared, compare] = useState(false);
  const [over, show] = useState<'keys' | 'presentation' | null>(null);
  const prospects = useRef<ProspectsDialogHandle>(null);
  const finder = useRef<HTMLInputElement>(null);
  const { report } = desk.answers;
  const { keys } = store.pitch;

  usePageTitle(say('pitch.page.title'), desk.isWrong);

  const find = () => finder.current?.focus();
  const next = () => {
    const { profile, asOf } = desk.store.read;
    const outcome = calculator.questions(profile, { asOf });
    const [best] = outcome.ok ? outcome.value.questions : [];
    if (best !== undefined) goToQuestion(best.fact);
  };
  const leaveCompared = () => compare(false);
  useShortcuts(
    {
      '/': find,
      f: find,
      n: next,
      j: () => focusRow(1),
      k: () => focusRow(-1),
      b: whatIf.set,
      c: () => compare((on) => !on),
      l: () => prospects.current?.show(),
      p: () => show('presentation'),
      '?': () => show('keys'),
      ...(isCompared ? { Escape: leaveCompared } : {}),
      ...Object.fromEntries(slots.map((_, slot) => [String(slot + 1), () => scenarios.open(slot)])),
    },
    keys,
  );
  const close = () => show(null);
  return (
    <FormProvider {...desk.form}>
      <AnswersProvider store={desk.store} value={desk.answers}>
        <KeysProvider value={keys}>
          <div className="screen pitch">
            <PitchMasthead
              desk={desk}
              pitch={store.pitch}
              today={today}
              speak={speak}
              present={() => show('presentation')}
              help={() => show('keys')}
              list={() => prospects.current?.show()}
            />
            <div className="pitch-notices">
              <DeskNotices desk={desk} />
              {store.faults.length === 0 ? null : (
                <Suspense fallback={null}>
                  <PlanFaults store={store} />
                </Suspense>
              )}
              {store.stored ? null : <Notice text={say('pitch.kept.not-stored')} />}
            </div>
            <TryArea desk={desk} onTry={() => whatIf.baseline ?? whatIf.set()}>
              <main className="pitch-desk">
                <DenseQuestions desk={desk} finder={finder} />
                <Suspense>
                  <PitchResults
                    desk={desk}
                    whatIf={whatIf}
                    scenarios={scenarios}
                    today={today}
                    isCompared={isCompared}
                    compare={compare}
                  />
                </Suspense>
              </main>
            </TryArea>
            <ProspectsDialog
              ref={prospects}
              current={desk.state}
              client={desk.client}
              pitch={pitchOf(store.pitch)}
              open={(state, pitch) => {
                const client = desk.enter(state);
                store.begin(client, { baseline: pitch?.baseline ?? null, scenarios: pitch?.scenarios ?? [] });
                return client;
              }}
              leave={desk.erase}
            />
            <Suspense>
              {over === 'keys' ? (
                <KeysDialog enabled={keys} enable={(on) => store.amend(() => ({ keys: on }))} onClose={close} />
              ) : null}
              {over === 'presentation' && report !== null ? (
                <Presentation
                  report={report}
                  company={desk.state.company}
                  setCompany={desk.setCompany}
                  pitch={store.pitch}
                  today={today}
                  onClose={close}
                />
              ) : null}
            </Suspense>
          </div>
          <Suspense>
            {report === null ? null : (
              <BriefLater
                company={desk.answers.company}
                report={report}
                address={() => paperLink({ ...desk.store.read, locale })}
              />
            )}
          </Suspense>
          <Suspense>
            {report === null || pitchOf(store.pitch) === null ? null : (
              <PlanSheet pitch={store.pitch} report={report} today={today} />
            )}
          </Suspense>
        </KeysProvider>
      </AnswersProvider>
    </FormProvider>
  );
};

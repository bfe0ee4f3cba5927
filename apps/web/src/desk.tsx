import { zodResolver } from '@hookform/resolvers/zod';
import { describeGiven, parseAnswer, parseCalendarDate } from '@huice/engine';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Footer } from './frame/footer.tsx';
import { Masthead } from './frame/masthead.tsx';
import { Notice } from './frame/notice.tsx';
import { TryArea } from './nearest/try-area.tsx';
import { SaidProvider } from './next-question/said-context.ts';
import { answerSchema } from './questions/answer-schema.ts';
import { QuestionForm } from './questions/question-form.tsx';
import { ResultsPanel } from './results/results-panel.tsx';
import { answerOf } from './state/answer-of.ts';
import { type Draft, emptyDrafts, isAnswered } from './state/draft.ts';
import type { FormState } from './state/fragment.ts';
import { answersOf, hasAnswers, type Opening } from './state/opening-state.ts';
import { useShelf } from './state/pack-context.ts';
import { profileOf } from './state/profile-of.ts';
import { type Before, type Spoken, toValues, useDrafts, useKeeping, useLinks } from './state/use-form-state.ts';
import { useWords } from './words/use-words.ts';

// Shown on paper only, so it may come after the screen.
const Brief = lazy(() => import('./print/brief.tsx').then(({ Brief: of }) => ({ default: of })));

interface DeskProps extends Spoken {
  readonly opening: Opening;
  readonly today: string;
}

/** The questions, and beside them the answer to what has been said so far. */
export const Desk = ({ opening, today, locale, speak }: DeskProps) => {
  const { say } = useWords();
  const shelf = useShelf();
  const { facts } = shelf.pack;
  const resolver = useMemo(() => zodResolver(answerSchema(facts, locale)), [facts, locale]);
  const form = useForm<Record<string, Draft>>({
    defaultValues: toValues(opening.state.drafts),
    mode: 'onTouched',
    resolver,
  });
  const [asOf, setAsOf] = useState(opening.state.asOf);
  const [before, setBefore] = useState<Before | null>(
    opening.before && { state: opening.before, reason: 'linked', instead: answersOf(opening.state) },
  );
  const drafts = useDrafts(form);
  const state = useMemo(() => ({ drafts, asOf, locale }), [drafts, asOf, locale]);
  const { stored } = useKeeping(state, before);

  const open = useCallback(
    (next: Partial<FormState> & Pick<FormState, 'drafts'>) => {
      form.reset(toValues(next.drafts));
      if (next.asOf !== undefined) setAsOf(next.asOf);
      if (next.locale !== undefined) speak(next.locale);
    },
    [form, speak],
  );
  useLinks((linked) => {
    const instead = answersOf(linked);
    if (hasAnswers(state) && answersOf(state) !== instead) setBefore({ state, reason: 'linked', instead });
    open(linked);
  });
  const erase = () => {
    setBefore({ state, reason: 'erased', instead: '' });
    form.reset(toValues(emptyDrafts(facts)));
  };
  const restore = (previous: FormState) => {
    open({ drafts: previous.drafts });
    setBefore(null);
  };

  // Messages are made in the language of the moment; those on show are made anew when it changes.
  const spoken = useRef(locale);
  useEffect(() => {
    if (spoken.current === locale) return;
    spoken.current = locale;
    const shown = Object.keys(form.formState.errors);
    if (shown.length > 0) void form.trigger(shown);
  }, [form, locale]);

  const settled = useDeferredValue(drafts);
  const { profile, issues } = useMemo(() => profileOf(facts, settled), [facts, settled]);
  const day = parseCalendarDate(asOf).ok ? asOf : today;
  const outcome = useMemo(() => shelf.calculator.check(profile, { asOf: day }), [shelf, profile, day]);
  const report = outcome.ok ? outcome.value : null;
  const said = useMemo(() => ({ drafts: settled, profile, asOf: day, report }), [settled, profile, day, report]);
  const untouched = !Object.values(drafts).some(isAnswered);
  const wrong = form.formState.isSubmitted || Object.keys(form.formState.errors).length > 0;
  useEffect(() => {
    document.title = `${wrong && issues.size > 0 ? say('error.prefix') : ''}${say('page.title')}`;
  }, [wrong, issues, say]);

  const given = facts.flatMap((fact) => {
    const read = parseAnswer(fact, answerOf(fact, settled[fact.id] ?? ''));
    return !read.ok || !isAnswered(settled[fact.id])
      ? []
      : [[fact.label[locale], describeGiven(fact, read.value, locale)] as const];
  });
  const toResults = () => {
    const title = document.getElementById('results-title');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  return (
    <FormProvider {...form}>
      <SaidProvider value={said}>
        <div className="screen">
          <Masthead
            asOf={asOf}
            setAsOf={setAsOf}
            today={today}
            locale={locale}
            speak={speak}
            erase={untouched ? null : erase}
            toResults={toResults}
          />
          {before === null || (before.reason === 'erased' && !untouched) ? null : (
            <Notice
              text={say(before.reason === 'linked' ? 'notice.linked' : 'notice.erased')}
              act={say(before.reason === 'linked' ? 'notice.restore' : 'notice.undo')}
              onAct={() => restore(before.state)}
              onClose={() => setBefore(null)}
            />
          )}
          {stored ? null : <Notice text={say('notice.not-stored')} />}
          <TryArea>
            <main className="desk">
              <QuestionForm report={report} onDone={toResults} />
              <ResultsPanel outcome={outcome} untouched={untouched} unread={issues.size} />
            </main>
          </TryArea>
          <Footer report={report} />
        </div>
        <Suspense>{report === null ? null : <Brief report={report} given={given} />}</Suspense>
      </SaidProvider>
    </FormProvider>
  );
};

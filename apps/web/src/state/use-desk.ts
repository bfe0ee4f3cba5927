import { type Outcome, parseAnswer, parseCalendarDate, type Report } from '@huice/engine';
import { describeGiven } from '@huice/engine/words';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { answerOf } from './answer-of.ts';
import { answerResolver } from './answer-resolver.ts';
import { type Draft, emptyDrafts, isAnswered } from './draft.ts';
import type { FormState, SaidState } from './fragment.ts';
import { answersOf, type Opening, saysSomething } from './opening-state.ts';
import { useShelf } from './pack-context.ts';
import { profileOf } from './profile-of.ts';
import type { Said } from './said-context.tsx';
import { type Before, type Spoken, toValues, useDrafts, useLinks } from './use-form-state.ts';
import { useKeeping } from './use-keeping.ts';

interface DeskOptions extends Spoken {
  readonly opening: Opening;
  readonly today: string;
  /** What the page adds to its address behind the answers, such as `&@step=check`. */
  readonly addition?: string;
  /** Asked once whenever the address has changed: whether that is a place of the page itself, and no link with answers. */
  readonly isWithin?: () => boolean;
}

/** The answers on the screen, what comes of them, and every way in which others can take their place. */
export interface DeskState {
  readonly form: UseFormReturn<Record<string, Draft>>;
  readonly state: FormState;
  readonly setAsOf: (asOf: string) => void;
  readonly setCompany: (company: string) => void;
  /** Answers that others took the place of, or null. */
  readonly before: Before | null;
  readonly forget: () => void;
  readonly restore: () => void;
  /** Puts other answers in the place of these, which are kept elsewhere. */
  readonly open: (next: SaidState) => void;
  /** Puts other answers in the place of these, which can be brought back. */
  readonly replace: (next: SaidState, reason: Before['reason']) => void;
  readonly erase: () => void;
  /** False when this browser keeps nothing. */
  readonly stored: boolean;
  /** What another tab has kept since, where it says something else; null when nothing stands against this tab's answers. */
  readonly rival: SaidState | null;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** True while no question is answered. */
  readonly untouched: boolean;
  /** True while there is nothing to erase: no answer and no name. */
  readonly blank: boolean;
  /** How many answers cannot be read and count as unknown for now. */
  readonly unread: number;
  /** Whether the reader has been shown that something cannot be read. */
  readonly isWrong: boolean;
  readonly outcome: Outcome<Report>;
  readonly said: Said;
  /** What was answered and can be read, in words: label and answer. */
  readonly given: () => readonly (readonly [label: string, answer: string])[];
}

/** One desk: the form library, the address, the local copy and the engine, held together. */
export const useDesk = ({ opening, today, locale, speak, addition, isWithin }: DeskOptions): DeskState => {
  const shelf = useShelf();
  const { facts } = shelf.pack;
  const resolver = useMemo(() => answerResolver(facts, locale), [facts, locale]);
  const form = useForm<Record<string, Draft>>({
    defaultValues: toValues(opening.state.drafts),
    mode: 'onTouched',
    resolver,
  });
  const [company, setCompany] = useState(opening.state.company);
  const [asOf, setAsOf] = useState(opening.state.asOf);
  const [before, setBefore] = useState<Before | null>(
    opening.before && { state: opening.before, reason: 'linked', instead: answersOf(opening.state) },
  );
  const drafts = useDrafts(form);
  const state = useMemo(() => ({ company, drafts, asOf, locale }), [company, drafts, asOf, locale]);
  const { stored, rival, outrank, keepMine } = useKeeping(state, before, addition);

  const open = useCallback(
    (next: SaidState) => {
      setCompany(next.company ?? '');
      form.reset(toValues(next.drafts));
      if (next.asOf !== undefined) setAsOf(next.asOf);
      if (next.locale !== undefined) speak(next.locale);
    },
    [form, speak],
  );
  const replace: DeskState['replace'] = (next, reason) => {
    const instead = answersOf(next);
    if (saysSomething(state) && answersOf(state) !== instead) setBefore({ state, reason, instead });
    open(next);
  };
  useLinks((linked) => {
    if (isWithin?.() !== true) replace(linked, 'linked');
  });

  // Messages are made in the language of the moment; those on show are made anew when it changes.
  const spoken = useRef(locale);
  useEffect(() => {
    if (spoken.current === locale) return;
    spoken.current = locale;
    const shown = Object.keys(form.formState.errors);
    if (shown.length > 0) void form.trigger(shown);
  }, [form, locale]);

  const { profile, issues } = useMemo(() => profileOf(facts, drafts), [facts, drafts]);
  const day = parseCalendarDate(asOf).ok ? asOf : today;
  const follow = useMemo(() => shelf.calculator.follow(), [shelf]);
  const outcome = useMemo(() => follow(profile, { asOf: day }), [follow, profile, day]);
  const said = useMemo(
    () => ({ company, drafts, profile, asOf: day, report: outcome.ok ? outcome.value : null }),
    [company, drafts, profile, day, outcome],
  );
  return {
    form,
    state,
    setAsOf,
    setCompany,
    before,
    forget: () => setBefore(null),
    restore: () => {
      // What was opened brought its day along; a link or an eraser leaves the day to the reader.
      if (before !== null) open(before.reason === 'opened' ? dated(before.state) : undated(before.state));
      setBefore(null);
    },
    open,
    replace,
    erase: () => {
      outrank();
      setBefore({ state, reason: 'erased', instead: '' });
      setCompany('');
      form.reset(toValues(emptyDrafts(facts)));
    },
    stored,
    rival,
    keepMine,
    takeTheirs: () => {
      if (rival === null) return;
      outrank();
      replace(undated({ ...state, ...rival, company: rival.company ?? '' }), 'opened');
    },
    untouched: !Object.values(drafts).some(isAnswered),
    blank: !saysSomething(state),
    unread: issues.size,
    isWrong: issues.size > 0 && (form.formState.isSubmitted || Object.keys(form.formState.errors).length > 0),
    outcome,
    said,
    given: () =>
      facts.flatMap((fact) => {
        const read = parseAnswer(fact, answerOf(fact, drafts[fact.id] ?? ''));
        return !read.ok || !isAnswered(drafts[fact.id])
          ? []
          : [[fact.label[locale], describeGiven(fact, read.value, locale)] as const];
      }),
  };
};

const undated = ({ company, drafts }: FormState): SaidState => ({ company, drafts });

const dated = ({ company, drafts, asOf }: FormState): SaidState => ({ company, drafts, asOf });

import { type Outcome, parseCalendarDate, type Report } from '@huice/engine';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { answerResolver } from './answer-resolver.ts';
import { answersOf, saysSomething } from './answers-of.ts';
import { clients, newClient } from './clients.ts';
import { type Draft, emptyDrafts, isAnswered } from './draft.ts';
import type { FormState, SaidState } from './fragment.ts';
import { kept } from './kept.ts';
import { keptAnswers } from './kept-answers.ts';
import type { Opening } from './opening-state.ts';
import { useShelf } from './pack-context.ts';
import { profileOf } from './profile-of.ts';
import type { Said } from './said-context.tsx';
import { shownDrafts } from './trial.ts';
import { type Before, type Spoken, toValues, useDrafts, useLinks } from './use-form-state.ts';
import { useKeeping } from './use-keeping.ts';
import { useSteady } from './use-steady.ts';
import { type TrialState, useTrial } from './use-trial.ts';

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
  /** What is kept and carried: the answers as given, with what is tried beside them. */
  readonly state: FormState;
  readonly trying: TrialState;
  readonly setAsOf: (asOf: string) => void;
  readonly setCompany: (company: string) => void;
  /** Answers that others took the place of, or null. */
  readonly before: Before | null;
  readonly forget: () => void;
  readonly restore: () => void;
  /** Whose answers these are: another id, another company. */
  readonly client: string;
  /** Puts the answers of another company in the place of these, which are left; returns its id. */
  readonly enter: (next: SaidState) => string;
  /** What a link brought is worked on from now on, and kept in the place of what was kept. */
  readonly adopt: () => void;
  /** Puts other answers of the same company in the place of these, which can be brought back. */
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
}

/** One desk: the form library, the address, the local copy and the engine, held together. */
export const useDesk = ({ opening, today, locale, speak, addition, isWithin }: DeskOptions): DeskState => {
  const shelf = useShelf();
  const { facts } = shelf.pack;
  const resolver = useMemo(() => answerResolver(facts, locale), [facts, locale]);
  const form = useForm<Record<string, Draft>>({
    defaultValues: toValues(shownDrafts(opening.state)),
    mode: 'onTouched',
    resolver,
  });
  const [company, setCompany] = useState(opening.state.company);
  const [asOf, setAsOf] = useState(opening.state.asOf);
  const [before, setBefore] = useState<Before | null>(
    opening.before && {
      state: opening.before,
      client: opening.beforeBy,
      reason: !opening.isLeft ? 'linked' : saysSomething(opening.state) ? 'opened' : 'erased',
      instead: answersOf(opening.state),
    },
  );
  const [client, setClient] = useState(opening.client);
  const drafts = useDrafts(form);
  const trying = useTrial(form, drafts, opening.state);
  const { given, trial, begin } = trying;
  const own = useMemo(() => ({ company, drafts: given, trial }), [company, given, trial]);
  const state = useMemo(() => ({ ...own, asOf, locale }), [own, asOf, locale]);
  const leftElsewhere = useSteady(() => {
    const theirs = keptAnswers(facts);
    clients.leave(client);
    outrank();
    setBefore(beforeOf(saysSomething(theirs) ? 'opened' : 'erased', answersOf(theirs)));
    setClient(kept.by() ?? newClient());
    open(theirs);
  });
  const { stored, rival, onlyOpened, outrank, keepMine } = useKeeping(state, before, {
    client,
    opened: opening.seen,
    leftElsewhere,
    addition,
  });

  const open = useCallback(
    (next: SaidState) => {
      setCompany(next.company ?? '');
      form.reset(toValues(shownDrafts(next)));
      begin(next.trial, next.drafts);
      if (next.asOf !== undefined) setAsOf(next.asOf);
      if (next.locale !== undefined) speak(next.locale);
    },
    [form, speak, begin],
  );
  const beforeOf = (reason: Before['reason'], instead: string): Before | null =>
    saysSomething(state) ? { state, client, reason, instead } : null;
  const replace: DeskState['replace'] = (next, reason) => {
    const instead = answersOf(next);
    if (answersOf(state) !== instead) setBefore((now) => beforeOf(reason, instead) ?? now);
    open(next);
  };
  /** Another company takes the place of this one. */
  const leave = (next: SaidState, left: Before | null): string => {
    const id = newClient();
    clients.leave(client);
    outrank();
    setBefore(left);
    setClient(id);
    open(next);
    return id;
  };
  useLinks((linked) => {
    if (isWithin?.() === true) return;
    if (answersOf(linked) !== answersOf(state)) setClient(newClient());
    replace(linked, 'linked');
  });
  // Once something is said of the next company, the last one is not to be had back.
  const blank = !saysSomething(state);
  useEffect(() => {
    if (!blank) setBefore((now) => (now?.reason === 'erased' ? null : now));
  }, [blank]);

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
  const outcome = useMemo(() => follow(profile, { ...shelf.asked, asOf: day }), [follow, shelf, profile, day]);
  const said = useMemo(
    () => ({ company, drafts, own, profile, asOf: day, report: outcome.ok ? outcome.value : null }),
    [company, drafts, own, profile, day, outcome],
  );
  return {
    form,
    state,
    trying,
    setAsOf,
    setCompany,
    before,
    forget: () => setBefore(null),
    restore: () => {
      // What was opened brought its day along; a link or an eraser leaves the day to the reader.
      if (before === null) return;
      if (before.client !== client) {
        clients.leave(client);
        clients.comeBack(before.client);
        outrank();
        setClient(before.client);
      }
      open(before.reason === 'opened' ? dated(before.state) : undated(before.state));
      setBefore(null);
    },
    replace,
    client,
    adopt: () => {
      clients.take(client);
      outrank();
      if (onlyOpened) setBefore((now) => now && { ...now, instead: '' });
    },
    enter: (next) => leave(next, beforeOf('opened', answersOf(next))),
    erase: () => {
      // All of it, also what was kept beside a link that was only opened.
      clients.leave(kept.by() ?? client);
      leave({ drafts: emptyDrafts(facts) }, beforeOf('erased', ''));
    },
    stored,
    rival,
    keepMine,
    takeTheirs: () => {
      if (rival === null) return;
      outrank();
      // The two tabs are about one company from now on, so that neither is left by the other.
      const by = kept.by() ?? client;
      const theirs = { company: rival.company ?? '', drafts: rival.drafts, trial: rival.trial ?? null };
      const mine = beforeOf('opened', answersOf(theirs));
      setBefore(mine && { ...mine, client: by });
      setClient(by);
      open(theirs);
    },
    untouched: !Object.values(drafts).some(isAnswered),
    blank,
    unread: issues.size,
    isWrong: issues.size > 0 && (form.formState.isSubmitted || Object.keys(form.formState.errors).length > 0),
    outcome,
    said,
  };
};

const undated = ({ asOf: _, locale: __, ...said }: FormState): SaidState => said;

const dated = ({ locale: _, ...said }: FormState): SaidState => said;

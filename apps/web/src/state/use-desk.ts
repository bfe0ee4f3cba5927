import type { Outcome, Report } from '@huice/engine';
import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { Speaking } from '../words/use-speech.ts';
import { AnswerStore } from './answer-store.ts';
import type { Before } from './answers.ts';
import { answersOf, saysSomething } from './answers-of.ts';
import type { CheckedAnswers } from './checked-answers.tsx';
import { clients, newClient } from './clients.ts';
import { type Drafts, emptyDrafts, isAnswered } from './draft.ts';
import { fieldName } from './field-name.ts';
import type { FormState, PartialFormState } from './fragment.ts';
import { kept } from './kept.ts';
import { keptAnswers } from './kept-answers.ts';
import type { Opening } from './opening-state.ts';
import { usePackIndex } from './pack-context.ts';
import type { Trial } from './trial.ts';
import { type AnswerForm, toValues, useAnswerForm } from './use-answer-form.ts';
import { isOnlyOpened, useKeeping } from './use-keeping.ts';
import { useLinks } from './use-links.ts';

interface DeskOptions extends Speaking {
  readonly opening: Opening;
  readonly today: string;
  /** What the page adds to its address behind the answers, such as `&@step=check`. */
  readonly addition?: string;
  /** Asked once whenever the address has changed: whether that is a place of the page itself, and no link with answers. */
  readonly isWithin?: () => boolean;
}

/** What is tried on the screen, kept apart from what was answered. */
interface TrialState {
  readonly trial: Trial | null;
  /** Tries these answers, over what is on trial already; one trial on top of another is taken back with it. */
  readonly attempt: (incentive: string, drafts: Drafts) => void;
  /** Back to the answers as given. */
  readonly undo: () => void;
  /** What is tried becomes an answer: only where the reader says so. */
  readonly keep: () => void;
}

/** The answers on the screen, what comes of them, and every way in which others can take their place. */
export interface DeskState {
  readonly form: AnswerForm;
  readonly store: AnswerStore;
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
  readonly enter: (next: PartialFormState) => string;
  /** What a link brought is worked on from now on, and kept in the place of what was kept. */
  readonly adopt: () => void;
  /** Puts other answers of the same company in the place of these, which can be brought back. */
  readonly replace: (next: PartialFormState, reason: Before['reason']) => void;
  readonly erase: () => void;
  /** False when this browser keeps nothing. */
  readonly stored: boolean;
  /** What another tab has kept since, where it says something else; null when nothing stands against this tab's answers. */
  readonly rival: PartialFormState | null;
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
  readonly answers: CheckedAnswers;
}

/** One desk: the answers, the form library, the address, the local copy and the engine, held together. */
export const useDesk = ({ opening, today, locale, speak, addition, isWithin }: DeskOptions): DeskState => {
  const { calculator, asked, pack } = usePackIndex();
  const { facts } = pack;
  const [store] = useState(() => new AnswerStore(facts, opening, today));
  const form = useAnswerForm(store, facts, locale);
  // As they are drawn: a moment behind the store.
  const [{ answers, read }, draw] = useState(() => momentOf(store));
  useLayoutEffect(() => {
    const drawn = () => draw((before) => (before.answers === store.answers ? before : momentOf(store)));
    drawn();
    return store.subscribe(drawn);
  }, [store]);

  const open = useCallback(
    (next: PartialFormState, about: { readonly client?: string; readonly before?: Before | null } = {}) => {
      const state = { ...next, drafts: { ...emptyDrafts(facts), ...next.drafts } };
      store.dispatch({ type: 'opened', state, ...about });
      form.reset(toValues(store.answers.drafts));
      if (next.locale !== undefined) speak(next.locale);
    },
    [store, form, facts, speak],
  );
  const leftElsewhere = useCallback(() => {
    const theirs = keptAnswers(facts);
    clients.leave(store.answers.client);
    open(theirs, {
      client: kept.by() ?? newClient(),
      before: beforeOf(store, saysSomething(theirs) ? 'opened' : 'erased', answersOf(theirs)),
    });
  }, [store, facts, open]);
  const { stored, rival, outrank, keepMine } = useKeeping(store, {
    opened: opening.seen,
    locale,
    leftElsewhere,
    addition,
  });

  const acts = useMemo(() => {
    /** Another company takes the place of this one. */
    const leave = (next: PartialFormState, before: Before | null): string => {
      const id = newClient();
      clients.leave(store.answers.client);
      outrank();
      open(next, { client: id, before });
      return id;
    };
    const put = (drafts: Drafts) => {
      for (const [id, draft] of Object.entries(drafts)) {
        form.setValue(fieldName(id), draft, { shouldDirty: true });
        form.clearErrors(fieldName(id));
      }
    };
    return {
      setAsOf: (asOf: string) => store.dispatch({ type: 'dated', asOf }),
      setCompany: (company: string) => store.dispatch({ type: 'named', company }),
      attempt: (incentive: string, drafts: Drafts) => {
        store.dispatch({ type: 'tried', incentive, drafts });
        put(drafts);
      },
      undo: () => {
        const given = store.answers.held?.given ?? {};
        store.dispatch({ type: 'untried' });
        put(given);
      },
      keep: () => store.dispatch({ type: 'kept-trial' }),
      forget: () => store.dispatch({ type: 'remembered', before: null }),
      restore: () => {
        const { before, client } = store.answers;
        if (before === null) return;
        if (before.client !== client) {
          clients.leave(client);
          clients.comeBack(before.client);
          outrank();
        }
        // What was opened brought its day along; a link or an eraser leaves the day to the reader.
        const { asOf, ...state } = before.state;
        open(before.reason === 'opened' ? { ...state, asOf } : state, { client: before.client, before: null });
      },
      replace: (next: PartialFormState, reason: Before['reason'], client?: string) => {
        const instead = answersOf(next);
        const before = answersOf(store.read.own) === instead ? null : beforeOf(store, reason, instead);
        open(next, { ...(client === undefined ? {} : { client }), before: before ?? store.answers.before });
      },
      adopt: () => {
        const { client, before } = store.answers;
        const isGuest = isOnlyOpened(store.answers);
        clients.take(client);
        outrank();
        if (isGuest) store.dispatch({ type: 'remembered', before: before && { ...before, instead: '' } });
      },
      enter: (next: PartialFormState) => leave(next, beforeOf(store, 'opened', answersOf(next))),
      erase: () => {
        // All of it, also what was kept beside a link that was only opened.
        clients.leave(kept.by() ?? store.answers.client);
        leave({ drafts: emptyDrafts(facts) }, beforeOf(store, 'erased', ''));
      },
    };
  }, [store, form, facts, open, outrank]);
  useLinks((linked) => {
    if (isWithin?.() === true) return;
    const isSame = linked.plans === undefined && answersOf(linked) === answersOf(store.read.own);
    acts.replace(linked, 'linked', isSame ? undefined : newClient());
  });

  const { profile, asOf, own, issues } = read;
  const follow = useMemo(() => calculator.follow(), [calculator]);
  const outcome = useMemo(() => follow(profile, { ...asked, asOf }), [follow, asked, profile, asOf]);
  const checked = useMemo(() => ({ ...read, report: outcome.ok ? outcome.value : null }), [read, outcome]);
  const state = useMemo(() => ({ ...own, asOf: answers.asOf, locale }), [own, answers.asOf, locale]);
  const { trial } = own;
  const { attempt, undo, keep, ...others } = acts;
  return {
    ...others,
    form,
    store,
    state,
    trying: { trial, attempt, undo, keep },
    before: answers.before,
    client: answers.client,
    stored,
    rival,
    keepMine,
    takeTheirs: () => {
      if (rival === null) return;
      outrank();
      // The two tabs are about one company from now on, so that neither is left by the other.
      const client = kept.by() ?? answers.client;
      const theirs = { company: rival.company ?? '', drafts: rival.drafts, trial: rival.trial ?? null };
      const mine = beforeOf(store, 'opened', answersOf(theirs));
      open(theirs, { client, before: mine && { ...mine, client } });
    },
    untouched: !Object.values(answers.drafts).some(isAnswered),
    blank: !saysSomething(own),
    unread: issues.size,
    isWrong: issues.size > 0 && (form.formState.isSubmitted || Object.keys(form.formState.errors).length > 0),
    outcome,
    answers: checked,
  };
};

const momentOf = ({ answers, read }: AnswerStore) => ({ answers, read });

/** What is on the screen, to be brought back later; null where nothing is said. */
const beforeOf = ({ read, answers }: AnswerStore, reason: Before['reason'], instead: string): Before | null =>
  saysSomething(read.own)
    ? { state: { ...read.own, asOf: answers.asOf }, client: answers.client, reason, instead }
    : null;

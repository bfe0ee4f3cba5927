import { saysSomething } from './answers-of.ts';
import type { Drafts } from './draft.ts';
import { draftText } from './draft-text.ts';
import type { FormState, PartialFormState } from './fragment.ts';
import type { Pair } from './link-check.ts';
import { rebasedPlans } from './plan-entries.ts';
import { shownDrafts, type Trial, trialOn } from './trial.ts';

/** Answers that others have taken the place of, so that they can be brought back. */
export interface Before {
  readonly state: Omit<FormState, 'locale'>;
  /** Whose they are. */
  readonly client: string;
  readonly reason: 'linked' | 'opened' | 'erased';
  /** The answers that stand there instead, as one text. */
  readonly instead: string;
}

/** A trial, and what was answered before it. */
interface Held {
  readonly trial: Trial;
  /** Of the facts that are tried; of all facts in a scenario. */
  readonly given: Drafts;
}

/** All that is answered on one desk. */
export interface Answers {
  readonly company: string;
  /** The day as it stands in the control. */
  readonly asOf: string;
  /** As they stand on the screen, with what is tried. */
  readonly drafts: Drafts;
  readonly held: Held | null;
  /** What a link brought for a pitch, until the pitch has taken it over. */
  readonly plans: readonly Pair[];
  /** Whose answers these are. */
  readonly client: string;
  readonly before: Before | null;
}

export type AnswersAction =
  /** Only of the facts whose answers have changed. */
  | { readonly type: 'answered'; readonly drafts: Drafts }
  | { readonly type: 'named'; readonly company: string }
  | { readonly type: 'dated'; readonly asOf: string }
  /** Over what is on trial already; one trial on top of another is taken back with it. */
  | { readonly type: 'tried'; readonly incentive: string; readonly drafts: Drafts }
  | { readonly type: 'untried' }
  /** What is tried becomes an answer: only where the reader says so. */
  | { readonly type: 'kept-trial' }
  /** Others take the place of these: of the same company, or of another. What is remembered stays where nothing else is named. */
  | {
      readonly type: 'opened';
      readonly state: PartialFormState;
      readonly client?: string | undefined;
      readonly before?: Before | null | undefined;
    }
  | { readonly type: 'remembered'; readonly before: Before | null }
  /** The pitch keeps them itself from now on. */
  | { readonly type: 'took-plans' };

export const reduceAnswers = (answers: Answers, action: AnswersAction): Answers => {
  const next = rebased(after(answers, action), answers);
  // Once something is said of the next company, the last one is not to be had back.
  return next.before?.reason === 'erased' && saysSomething({ ...next, drafts: givenDrafts(next) })
    ? { ...next, before: null }
    : next;
};

/** What a link brought stays what it was, whatever is answered beside it. */
const rebased = (next: Answers, before: Answers): Answers => {
  if (next.plans.length === 0 || next.plans !== before.plans) return next;
  const [from, to] = [before, next].map((one) => ({ drafts: givenDrafts(one), asOf: one.asOf }));
  return from && to ? { ...next, plans: rebasedPlans(next.plans, from, to) } : next;
};

const after = (answers: Answers, action: AnswersAction): Answers => {
  const { drafts, held } = answers;
  switch (action.type) {
    case 'answered': {
      const shown = { ...drafts, ...action.drafts };
      return { ...answers, drafts: shown, held: stillHeld(held, shown) };
    }
    case 'named':
      return { ...answers, company: action.company };
    case 'dated':
      return { ...answers, asOf: action.asOf };
    case 'tried': {
      const given = givenDrafts(answers);
      const over = { ...held?.trial.drafts, ...action.drafts };
      const trial = isScenario(action) ? action : trialOn(given, action.incentive, over);
      const shown = { ...drafts, ...action.drafts };
      return { ...answers, drafts: shown, held: heldOf(trial, given, shown) };
    }
    case 'untried':
      return { ...answers, drafts: givenDrafts(answers), held: null };
    case 'kept-trial':
      return { ...answers, held: null };
    case 'opened': {
      const { client = answers.client, before = answers.before, state } = action;
      const { company = '', asOf = answers.asOf, trial } = state;
      const shown = shownDrafts(state);
      const { plans = client === answers.client ? answers.plans : [] } = state;
      return { company, asOf, drafts: shown, held: heldOf(trial, state.drafts, shown), plans, client, before };
    }
    case 'remembered':
      return { ...answers, before: action.before };
    case 'took-plans':
      return { ...answers, plans: [] };
  }
};

/** The answers as the company gave them, whatever is tried on the screen. */
export const givenDrafts = ({ drafts, held }: Answers): Drafts =>
  held === null ? drafts : { ...drafts, ...held.given };

const isScenario = ({ incentive }: Pick<Trial, 'incentive'>): boolean => incentive.startsWith('#');

/** A trial over the answers as given, while the others stand on the screen. */
export const heldOf = (trial: Trial | null | undefined, given: Drafts, shown: Drafts): Held | null => {
  if (!trial) return null;
  const { incentive, drafts } = trial;
  const before = isScenario(trial) ? given : only(Object.keys(drafts), given);
  return stillHeld({ trial: { incentive, drafts }, given: before }, shown);
};

/**
 * An answer that is edited by hand is an answer: it leaves the trial, and the others stay on trial. Within a scenario all that is
 * edited is the scenario's.
 */
const stillHeld = (held: Held | null, shown: Drafts): Held | null => {
  if (held === null) return null;
  const { trial, given } = held;
  if (isScenario(trial)) return { given, trial: trialOn(given, trial.incentive, shown) ?? { ...trial, drafts: {} } };
  const left = Object.keys(given).filter((id) => draftText(shown[id] ?? '') === draftText(trial.drafts[id] ?? ''));
  if (left.length === Object.keys(given).length) return held;
  return left.length === 0 ? null : { given: only(left, given), trial: { ...trial, drafts: only(left, trial.drafts) } };
};

const only = (ids: readonly string[], of: Drafts): Drafts => Object.fromEntries(ids.map((id) => [id, of[id] ?? '']));

import { type Fact, type Issue, type Profile, parseCalendarDate } from '@huice/engine';
import { type Answers, type AnswersAction, givenDrafts, heldOf, reduceAnswers } from './answers.ts';
import { answersOf, saysSomething } from './answers-of.ts';
import { type Drafts, emptyDrafts } from './draft.ts';
import type { CompanyAnswers } from './kept-answers.ts';
import type { Opening } from './opening-state.ts';
import { profileOf } from './profile-of.ts';
import { shownDrafts } from './trial.ts';

/** The answers of one moment, read. */
export interface ReadAnswers {
  /** The company's name as typed, or empty. */
  readonly company: string;
  /** As they stand on the screen, with what is tried. */
  readonly drafts: Drafts;
  /** As the company gave them, with what is tried beside them: to be carried elsewhere. */
  readonly own: CompanyAnswers;
  /** Only what could be read; what could not counts as unknown until it is mended. */
  readonly profile: Profile;
  /** Fact id to what is wrong with its answer. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>;
  /** The day as of which they are judged. */
  readonly asOf: string;
}

/**
 * The answers of one desk, beside React: what is said last stands here at once, to be kept, carried and printed, while the screen
 * may follow a frame later.
 */
export class AnswerStore {
  #answers: Answers;
  #read: ReadAnswers | null = null;
  readonly #told = new Set<() => void>();
  readonly #facts: readonly Fact[];
  readonly #today: string;

  constructor(facts: readonly Fact[], { state, client, before, beforeBy, isLeft }: Opening, today: string) {
    this.#facts = facts;
    this.#today = today;
    const { company, asOf, drafts, trial, plans = [] } = state;
    const shown = { ...emptyDrafts(facts), ...shownDrafts(state) };
    this.#answers = {
      company,
      asOf,
      drafts: shown,
      held: heldOf(trial, drafts, shown),
      plans,
      client,
      before: before && {
        state: before,
        client: beforeBy,
        reason: !isLeft ? 'linked' : saysSomething(state) ? 'opened' : 'erased',
        instead: answersOf(state),
      },
    };
  }

  get answers(): Answers {
    return this.#answers;
  }

  get read(): ReadAnswers {
    this.#read ??= this.#readNow();
    return this.#read;
  }

  readonly dispatch = (action: AnswersAction): void => {
    this.#answers = reduceAnswers(this.#answers, action);
    this.#read = null;
    this.tell();
  };

  /** Has whoever shows the answers show them as they are now. */
  readonly tell = (): void => {
    for (const tell of this.#told) tell();
  };

  readonly subscribe = (tell: () => void): (() => void) => {
    this.#told.add(tell);
    return () => {
      this.#told.delete(tell);
    };
  };

  #readNow(): ReadAnswers {
    const { company, drafts, held, plans, asOf } = this.#answers;
    const own = { company, drafts: givenDrafts(this.#answers), trial: held?.trial ?? null, plans };
    const day = parseCalendarDate(asOf).ok ? asOf : this.#today;
    return { company, drafts, own, ...profileOf(this.#facts, drafts), asOf: day };
  }
}

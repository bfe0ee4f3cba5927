import type { Answer, BooleanFact, ChoiceFact, DateFact, NumericFact, Question } from '@huice/engine';
import { type Fact, parseAnswer, type Stretch, stretchAnswer } from '@huice/engine';
import { optionLabel } from '@huice/engine/wording';
import { useCheckedAnswers } from '../state/checked-answers.tsx';
import { type Draft, emptyDraft, type FigureDraft, unsure } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import { useWords } from '../words/use-words.ts';
import { draftOf } from './draft-of.ts';

export type Answering = (draft: Draft) => void;

/** Where a single threshold is all that matters: what lies below it and what reaches it. */
export const oneCut = ({ regions }: Question): readonly [below: Stretch, reached: Stretch] | null => {
  const [below, reached] = regions;
  return regions.length === 2 && below?.kind === 'between' && reached?.kind === 'between' ? [below, reached] : null;
};

interface AnswerButtonProps {
  readonly draft: Draft;
  readonly label: string;
  readonly answer: Answering;
  /** What was answered before, where that is to be shown. */
  readonly chosen: Draft | undefined;
}

const AnswerButton = ({ draft, label, answer, chosen }: AnswerButtonProps) => (
  <button
    type="button"
    className="tool"
    onClick={() => answer(draft)}
    aria-pressed={chosen === undefined ? undefined : draftText(chosen) === draftText(draft)}
  >
    {label}
  </button>
);

interface OptionButtonsProps {
  readonly fact: BooleanFact | ChoiceFact;
  readonly answer: Answering;
  readonly chosen?: Draft | undefined;
}

/** Yes, no or not sure, or one of several: a press is the answer. */
export const OptionButtons = ({ fact, answer, chosen }: OptionButtonsProps) => {
  const { say, locale } = useWords();
  const options =
    fact.kind === 'boolean'
      ? [
          { draft: 'true', label: say('answer.yes') },
          { draft: 'false', label: say('answer.no') },
        ]
      : fact.options.map(({ id: draft }) => ({ draft, label: optionLabel(fact, draft, locale) }));
  return (
    <div className="next-options" data-few={fact.kind === 'boolean'}>
      {[...options, { draft: unsure, label: say('answer.unsure') }].map(({ draft, label }) => (
        <AnswerButton key={draft} draft={draft} label={label} answer={answer} chosen={chosen} />
      ))}
    </div>
  );
};

type Cut = readonly [below: Stretch, reached: Stretch];

/** What a yes, a no and a `不清楚` to the threshold are kept as: the range that each means. */
export const cutDrafts = (fact: NumericFact | DateFact, [below, reached]: Cut, said: Answer | undefined) => {
  const before = parseAnswer(fact, said ?? null);
  const within = (stretch: Stretch) => draftOf(fact, stretchAnswer(fact, stretch, before.ok ? before.value : null));
  return {
    yes: within(reached),
    no: within(below),
    unsure: { ...(emptyDraft(fact) as FigureDraft), unsure: true },
  };
};

interface CutButtonsProps {
  readonly fact: Fact;
  readonly cut: Cut;
  readonly answer: Answering;
  /** Leads to where a figure or a range can be given, and says so. */
  readonly exact: { readonly text: string; readonly go: () => void };
  readonly chosen?: Draft | undefined;
  /** What the answers are told within; what has been said of the fact, unless another is given. */
  readonly within?: Answer;
}

/** Only whether a threshold is reached, so no exact figure is asked; a yes or a no is kept as the range that it means. */
export const CutButtons = ({ fact, cut, answer, exact, chosen, within }: CutButtonsProps) => {
  const { say, locale } = useWords();
  const { profile } = useCheckedAnswers();
  // Only figures and dates have stretches.
  const drafts = cutDrafts(fact as NumericFact | DateFact, cut, within === undefined ? profile[fact.id] : within);
  return (
    <>
      <div className="next-options" data-few="true">
        <AnswerButton draft={drafts.yes} label={say('answer.yes')} answer={answer} chosen={chosen} />
        <AnswerButton draft={drafts.no} label={say('answer.no')} answer={answer} chosen={chosen} />
        <AnswerButton draft={drafts.unsure} label={say('answer.unsure')} answer={answer} chosen={chosen} />
      </div>
      <button type="button" className="plain next-exact" onClick={exact.go}>
        {exact.text} <span className="unseen">{fact.label[locale]}</span>
      </button>
    </>
  );
};

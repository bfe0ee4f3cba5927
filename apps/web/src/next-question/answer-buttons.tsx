import type { BooleanFact, ChoiceFact, DateFact, NumericFact, Question } from '@huice/engine';
import { type Fact, parseAnswer, type Stretch, stretchAnswer } from '@huice/engine';
import type { MouseEvent } from 'react';
import { goToQuestion } from '../questions/go-to-question.ts';
import { type Draft, emptyDraft, type FigureDraft, unsure } from '../state/draft.ts';
import { useWords } from '../words/use-words.ts';
import { draftOf } from './draft-of.ts';
import { useSaid } from './said-context.ts';

export type Answering = (draft: Draft) => void;

/** Where a single threshold is all that matters: what lies below it and what reaches it. */
export const oneCut = ({ regions }: Question): readonly [below: Stretch, reached: Stretch] | null => {
  const [below, reached] = regions;
  return regions.length === 2 && below?.kind === 'between' && reached?.kind === 'between' ? [below, reached] : null;
};

/** The second press of a double one would answer the next question, which stands there by then, unread. */
const once = (act: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) act();
};

/** Yes, no or not sure, or one of several: a press is the answer. */
export const OptionButtons = ({ fact, answer }: { readonly fact: BooleanFact | ChoiceFact; answer: Answering }) => {
  const { say, locale } = useWords();
  const options =
    fact.kind === 'boolean'
      ? [
          { draft: 'true', label: say('answer.yes') },
          { draft: 'false', label: say('answer.no') },
        ]
      : fact.options.map(({ id, label }) => ({ draft: id, label: label[locale] }));
  return (
    <div className="next-options" data-few={fact.kind === 'boolean'}>
      {[...options, { draft: unsure, label: say('answer.unsure') }].map(({ draft, label }) => (
        <button key={draft} type="button" className="tool" onClick={once(() => answer(draft))}>
          {label}
        </button>
      ))}
    </div>
  );
};

interface CutButtonsProps {
  readonly fact: Fact;
  readonly cut: readonly [below: Stretch, reached: Stretch];
  readonly answer: Answering;
}

/** Only whether a threshold is reached, so no exact figure is asked; a yes or a no is kept as the range that it means. */
export const CutButtons = ({ fact, cut: [below, reached], answer }: CutButtonsProps) => {
  const { say, locale } = useWords();
  const { profile } = useSaid();
  const within = (stretch: Stretch) => {
    const before = parseAnswer(fact, profile[fact.id] ?? null);
    // Only figures and dates have stretches.
    answer(draftOf(fact, stretchAnswer(fact as NumericFact | DateFact, stretch, before.ok ? before.value : null)));
  };
  return (
    <>
      <div className="next-options" data-few="true">
        <button type="button" className="tool" onClick={once(() => within(reached))}>
          {say('answer.yes')}
        </button>
        <button type="button" className="tool" onClick={once(() => within(below))}>
          {say('answer.no')}
        </button>
        <button
          type="button"
          className="tool"
          onClick={once(() => answer({ ...(emptyDraft(fact) as FigureDraft), unsure: true }))}
        >
          {say('answer.unsure')}
        </button>
      </div>
      <button type="button" className="plain next-exact" onClick={() => goToQuestion(fact.id)}>
        {say('next.exact')} <span className="unseen">{fact.label[locale]}</span>
      </button>
    </>
  );
};

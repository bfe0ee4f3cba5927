import type { DateFact, Fact, NumericFact, Question } from '@huice/engine';
import { type ReactNode, useState } from 'react';
import { type Answering, CutButtons, cutDrafts, OptionButtons, oneCut } from '../next-question/answer-buttons.tsx';
import { QuestionControl } from '../questions/question-control.tsx';
import { type Draft, isAnswered } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import { fieldName, questionId } from '../state/field-name.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

interface AnswerAreaProps<F extends Fact = Fact> {
  readonly fact: F;
  readonly question: Question | null;
  readonly draft: Draft;
  readonly answer: Answering;
  /** The controls that hold something that cannot be read. */
  readonly wrong: readonly string[];
  /** What hands in an answer that is already given. */
  readonly handIn: ReactNode;
  /** What is wrong with it, in words. */
  readonly errors: ReactNode;
}

/** The quickest honest way to answer: one press where that is enough, and the whole control beside it. */
export const AnswerArea = ({ fact, ...rest }: AnswerAreaProps) => {
  const { draft, answer, handIn } = rest;
  switch (fact.kind) {
    case 'boolean':
    case 'choice': {
      const chosen = isAnswered(draft) ? draft : undefined;
      return (
        <>
          <OptionButtons fact={fact} answer={answer} chosen={chosen} />
          {chosen === undefined ? null : <div className="self-acts">{handIn}</div>}
        </>
      );
    }
    case 'choices':
      return <WholeArea fact={fact} {...rest} />;
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return <FigureArea fact={fact} {...rest} />;
  }
};

/** Whether a threshold is reached, where that is all that matters; the figure itself, exact or as a range, for whoever wants. */
const FigureArea = (props: AnswerAreaProps<NumericFact | DateFact>) => {
  const { say } = useSelfCheckWords();
  const { fact, question, draft, answer, handIn } = props;
  const cut = question === null ? null : oneCut(question);
  const isPressed =
    cut !== null && Object.values(cutDrafts(fact, cut, null)).some((one) => draftText(one) === draftText(draft));
  const [isExact, setExact] = useState(isAnswered(draft) && !isPressed);
  if (cut === null) return <WholeArea {...props} />;
  if (isExact) {
    return (
      <WholeArea {...props}>
        <button type="button" className="plain" onClick={() => setExact(false)}>
          {say('ask.simple')}
        </button>
      </WholeArea>
    );
  }
  const chosen = isPressed ? draft : undefined;
  return (
    <>
      <CutButtons
        fact={fact}
        cut={cut}
        answer={answer}
        exact={{ text: say('ask.exact'), go: () => setExact(true) }}
        chosen={chosen}
        within={null}
      />
      {chosen === undefined ? null : <div className="self-acts">{handIn}</div>}
    </>
  );
};

const WholeArea = ({ fact, wrong, errors, handIn, children }: AnswerAreaProps & { readonly children?: ReactNode }) => (
  <>
    <QuestionControl fact={fact} name={fieldName(fact.id)} id={questionId(fact.id)} wrong={wrong} />
    {errors}
    <div className="self-acts">
      {handIn}
      {children}
    </div>
  </>
);

import { goToQuestion } from '../questions/go-to-question.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { NothingFurther } from './nothing-further.tsx';
import type { QuestionPlan } from './plan-questions.ts';

interface NothingToAskProps {
  readonly plan: QuestionPlan;
  readonly takeUp: () => void;
  readonly head: (element: HTMLElement | null) => void;
}

/** Why no question stands here: all were put off, or nobody here knows, or nothing the company can say changes anything. */
export const NothingToAsk = ({ plan, takeUp, head }: NothingToAskProps) => {
  const { say, locale } = useWords();
  const { facts } = usePackIndex();
  if (plan.later.length > 0) {
    return (
      <div className="next-ask">
        <p className="next-text" tabIndex={-1} ref={head}>
          {say('next.later-left', { n: plan.later.length })}
        </p>
        <button type="button" className="tool" onClick={takeUp}>
          {say('next.take-up')}
        </button>
      </div>
    );
  }
  if (plan.unsure.length > 0) {
    return (
      <div className="next-ask">
        <p className="next-text" tabIndex={-1} ref={head}>
          {say('next.unsure-left', { n: plan.unsure.length })}
        </p>
        <ul>
          {plan.unsure.map(({ fact }) => (
            <li key={fact}>
              <button type="button" className="plain" onClick={() => goToQuestion(fact)}>
                {facts.get(fact)?.label[locale] ?? fact}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="next-ask">
      <p className="next-text" tabIndex={-1} ref={head}>
        {say('next.end')}
      </p>
      <NothingFurther />
    </div>
  );
};

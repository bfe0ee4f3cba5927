import type { Fact } from '@huice/engine';
import { focusOnward } from '../design/focus-onward.ts';
import { useWords } from '../words/use-words.ts';

interface QuestionStandingProps {
  readonly fact: Fact;
  /** Takes the answer back; null while there is none. */
  readonly clear: (() => void) | null;
  readonly matters: number | null;
  readonly short: boolean;
}

/** The way to take an answer back, or what an answer could still change. */
export const QuestionStanding = ({ fact, clear, matters, short }: QuestionStandingProps) => {
  const { say, locale } = useWords();
  if (clear !== null) {
    return (
      <button
        type="button"
        className="plain question-clear"
        onClick={(event) => {
          clear();
          focusOnward(event, firstControl(event.currentTarget));
        }}
      >
        {say('question.clear')}
        <span className="unseen"> {fact.label[locale]}</span>
      </button>
    );
  }
  if (matters === null) return null;
  const long = matters > 0 ? say('question.matters', { n: matters }) : say('question.settled');
  if (!short) return <span className="question-matters">{long}</span>;
  return (
    <span className="question-matters" title={long}>
      <span aria-hidden="true">
        {matters > 0 ? say('question.matters-short', { n: matters }) : say('question.settled-short')}
      </span>
      <span className="unseen">{long}</span>
    </span>
  );
};

/** Where the answer to the same question is given; what is folded away opens from its summary. */
const firstControl = (button: Element): HTMLElement | null =>
  button.closest('.question')?.querySelector<HTMLElement>('.picks > summary, input:not([type=hidden]), select') ?? null;

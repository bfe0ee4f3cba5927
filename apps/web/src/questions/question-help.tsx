import type { Fact } from '@huice/engine';
import { Explained, WordList } from '../glossary/explained.tsx';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';

interface QuestionHelpProps {
  readonly fact: Fact;
  /** A question mark stands for the words, and the question itself is said in full with the rest. */
  readonly short?: boolean;
}

/** Why it is asked and where a company finds the answer, folded. */
export const QuestionHelp = ({ fact, short = false }: QuestionHelpProps) => {
  const { say, locale } = useWords();
  return (
    <details className="question-why">
      <summary>
        {short ? <span aria-hidden="true">?</span> : null}
        <span className={short ? 'unseen' : undefined}>
          {say('question.help')}
          {short ? ` ${fact.label[locale]}` : ''}
        </span>
      </summary>
      {short ? (
        <p>
          <Spoken text={fact.question[locale]} />
        </p>
      ) : null}
      <dl>
        <dt>{say('question.why')}</dt>
        <dd>
          <Explained text={fact.why[locale]} />
        </dd>
        <dt>{say('question.where')}</dt>
        <dd>
          <Explained text={fact.whereFound[locale]} />
        </dd>
      </dl>
      <WordList texts={[fact.question[locale], fact.why[locale], fact.whereFound[locale]]} isOpen />
    </details>
  );
};

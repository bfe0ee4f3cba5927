import type { Fact, Question } from '@huice/engine';
import { Explained, WordList } from '../glossary/explained.tsx';
import { NextReason } from '../next-question/next-reason.tsx';
import { useAsked } from './asked/asked-context.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

interface QuestionNotesProps {
  readonly fact: Fact;
  readonly question: Question | null;
  /** How many questions, this one among them, can still change an outcome. */
  readonly left: number;
}

/** Where the answer is found, why this question comes now, and how many may come after it. */
export const QuestionNotes = ({ fact, question, left }: QuestionNotesProps) => {
  const { say, locale } = useSelfCheckWords();
  const about = useAsked();
  return (
    <div className="self-notes">
      <dl>
        <div>
          <dt>{say('question.where')}</dt>
          <dd>
            <Explained text={fact.whereFound[locale]} />
          </dd>
        </div>
        {question === null ? null : (
          <div>
            <dt>{say('ask.first')}</dt>
            <dd>
              <NextReason question={question} id="self-reason" />
            </dd>
          </div>
        )}
      </dl>
      <WordList texts={[fact.question[locale], fact.why[locale], fact.whereFound[locale]]} />
      <p>{question === null ? say(about === null ? 'ask.settled' : 'asked.settled') : say('ask.left', { n: left })}</p>
      <p className="self-keys">{say('ask.keys')}</p>
    </div>
  );
};

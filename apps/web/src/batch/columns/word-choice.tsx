import type { WordedFact } from '@huice/tables';
import { useBatchWords } from '../words/batch-words.ts';
import type { UnreadWord } from './unread-words.ts';
import { WordAnswers } from './word-answers.tsx';

export interface WordChoiceProps {
  readonly fact: WordedFact;
  readonly word: UnreadWord;
  /** What it was given by hand. */
  readonly given: string | undefined;
  readonly give: (meaning: string) => void;
}

const shownLength = 80;

export const shownWord = ({ text }: UnreadWord): string => text.slice(0, shownLength);

/** What a word of the file counts as. */
export const WordChoice = ({ fact, word, given, give }: WordChoiceProps) => {
  const { say } = useBatchWords();
  return (
    <>
      <select
        aria-label={say('batch.words.take', { word: shownWord(word) })}
        value={given ?? word.means ?? ''}
        onChange={({ target }) => give(target.value)}
      >
        {word.means === null ? <option value="">{say('batch.words.choose')}</option> : null}
        <WordAnswers fact={fact} near={word.near === word.means ? null : word.near} means={word.means} />
      </select>
      {given === undefined && word.means !== null ? (
        <span className="batch-guess">{say('batch.columns.guess')}</span>
      ) : null}
    </>
  );
};

import { Spoken } from '../../words/spoken.tsx';
import { useBatchWords } from '../words/batch-words.ts';
import type { WordedFact } from './certain-meaning.ts';
import type { UnreadWord } from './unread-words.ts';
import { WordAnswers } from './word-answers.tsx';

interface WordRowProps {
  readonly fact: WordedFact;
  readonly word: UnreadWord;
  /** What it was given by hand. */
  readonly given: string | undefined;
  /** Whether it is among those that are given one meaning together; null where there are no others. */
  readonly isChosen: boolean | null;
  readonly choose: (isChosen: boolean) => void;
  readonly give: (meaning: string) => void;
}

const shownLength = 80;

/** A word of the file, and what it counts as. */
export const WordRow = ({ fact, word, given, isChosen, choose, give }: WordRowProps) => {
  const { say } = useBatchWords();
  const shown = word.text.slice(0, shownLength);
  const meaning = given ?? word.means ?? '';
  return (
    <tr data-settled={meaning !== ''}>
      <th scope="row">
        {isChosen === null ? (
          <Spoken text={shown} />
        ) : (
          <label className="batch-choose">
            <input type="checkbox" checked={isChosen} onChange={({ target }) => choose(target.checked)} />
            <Spoken text={shown} />
          </label>
        )}
      </th>
      <td className="batch-word-count">{say('batch.words.rows', { n: word.rows })}</td>
      <td className="batch-taken">
        <select
          aria-label={say('batch.words.take', { word: shown })}
          value={meaning}
          onChange={({ target }) => give(target.value)}
        >
          {word.means === null ? <option value="">{say('batch.words.choose')}</option> : null}
          <WordAnswers fact={fact} near={word.near === word.means ? null : word.near} means={word.means} />
        </select>
        {given === undefined && word.means !== null ? (
          <span className="batch-guess">{say('batch.columns.guess')}</span>
        ) : null}
      </td>
    </tr>
  );
};

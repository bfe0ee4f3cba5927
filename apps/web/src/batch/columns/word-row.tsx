import { Spoken } from '../../words/spoken.tsx';
import { useBatchWords } from '../words/batch-words.ts';
import { shownWord, WordChoice, type WordChoiceProps } from './word-choice.tsx';

interface WordRowProps extends WordChoiceProps {
  /** Whether it is among those that are given one meaning together; null where there are no others. */
  readonly isChosen: boolean | null;
  readonly choose: (isChosen: boolean) => void;
}

/** A word of the file, and what it counts as. */
export const WordRow = ({ fact, word, given, isChosen, choose, give }: WordRowProps) => {
  const { say } = useBatchWords();
  const shown = shownWord(word);
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
        <WordChoice fact={fact} word={word} given={given} give={give} />
      </td>
    </tr>
  );
};

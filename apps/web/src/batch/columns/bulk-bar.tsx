import type { WordedFact } from '@huice/tables';
import { plainText } from '@huice/tables';
import { useRef, useState } from 'react';
import { useBatchWords } from '../words/batch-words.ts';
import { WordAnswers } from './word-answers.tsx';

interface BulkBarProps {
  readonly fact: WordedFact;
  /** How many words there are, how many the search leaves, and how many of those are chosen. */
  readonly all: number;
  readonly listed: number;
  readonly chosen: number;
  readonly onlyOpen: boolean;
  readonly find: (plain: string) => void;
  readonly setOnlyOpen: (onlyOpen: boolean) => void;
  readonly chooseAll: (isAll: boolean) => void;
  /** Gives the chosen words one meaning. */
  readonly give: (meaning: string) => void;
  /** How many words were given one last; null when none were, or they were taken back. */
  readonly given: number | null;
  readonly takeBack: () => void;
}

/** Finds words among many and gives them one meaning together. */
export const BulkBar = (props: BulkBarProps) => {
  const { fact, all, listed, chosen, onlyOpen, find, setOnlyOpen, chooseAll, give, given, takeBack } = props;
  const { say } = useBatchWords();
  const [query, setQuery] = useState('');
  const [meaning, setMeaning] = useState('');
  /** Pressed with nothing chosen: a button that is only pale says to nobody why. */
  const [isIdle, setIdle] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="batch-bulk">
      <label className="batch-find">
        {say('batch.words.find', { n: all })}
        <input
          ref={field}
          type="search"
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            find(plainText(target.value));
          }}
        />
      </label>
      <label className="batch-choose">
        <input type="checkbox" checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)} />
        {say('batch.words.only-open')}
      </label>
      {listed === 0 ? (
        <p role="status">{say('batch.words.not-found')}</p>
      ) : (
        <button type="button" className="tool" onClick={() => chooseAll(chosen < listed)}>
          {chosen < listed ? say('batch.words.all', { n: listed }) : say('batch.words.none-chosen')}
        </button>
      )}
      <label className="batch-give">
        {say('batch.words.give', { n: chosen })}
        <select value={meaning} onChange={({ target }) => setMeaning(target.value)}>
          <option value="">{say('batch.words.choose')}</option>
          <WordAnswers fact={fact} near={null} />
        </select>
      </label>
      <button
        type="button"
        className="tool"
        onClick={() => {
          setIdle(chosen === 0);
          if (chosen > 0) give(meaning);
        }}
      >
        {say('batch.words.do-give')}
      </button>
      <p className="batch-given" role="status">
        {isIdle && chosen === 0 ? say('batch.words.choose-first') : null}
        {isIdle || given === null ? null : (
          <>
            {say('batch.words.given', { n: given })}{' '}
            <button
              type="button"
              className="plain"
              onClick={() => {
                takeBack();
                // This button goes away.
                field.current?.focus();
              }}
            >
              {say('batch.words.take-back')}
            </button>
          </>
        )}
      </p>
    </div>
  );
};

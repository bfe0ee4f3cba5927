import { useState } from 'react';
import { Spoken } from '../../words/spoken.tsx';
import { useBatchWords } from '../words/batch-words.ts';
import { certainMeaning } from './certain-meaning.ts';
import { type Meanings, noneOfThem, saysNothing } from './meanings.ts';
import type { UnreadWord, WordedFact } from './unread-words.ts';

interface WordGroupProps {
  /** What the file calls the column. */
  readonly name: string;
  readonly fact: WordedFact;
  readonly words: readonly UnreadWord[];
  readonly meanings: Meanings;
  readonly settle: (meanings: Meanings) => void;
}

const firstShown = 12;

/** More different words than this look like another kind of column. */
const suspicious = 40;

/** The words of one column, the most frequent first, and what each is to count as. */
export const WordGroup = ({ name, fact, words, meanings, settle }: WordGroupProps) => {
  const { say, locale } = useBatchWords();
  const [limit, setLimit] = useState(firstShown);
  const set = (key: string, meaning: string) => {
    const next = new Map(meanings);
    if (meaning === '') next.delete(key);
    else next.set(key, meaning);
    settle(next);
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <Spoken text={say('batch.words.column', { name, fact: fact.label[locale] })} />
          {words.length <= suspicious ? null : (
            <span className="error-text">
              <Spoken text={say('batch.words.many', { n: words.length, name })} />
            </span>
          )}
        </th>
      </tr>
      {words.slice(0, limit).map((word) => (
        <tr key={word.key} data-settled={meanings.has(word.key)}>
          <th scope="row">
            <Spoken text={word.text.slice(0, 80)} />
          </th>
          <td className="batch-word-count">{say('batch.words.rows', { n: word.rows })}</td>
          <td className="batch-taken">
            <select
              aria-label={say('batch.words.take', { word: word.text.slice(0, 80) })}
              value={meanings.get(word.key) ?? ''}
              onChange={({ target }) => set(word.key, target.value)}
            >
              <option value="">{say('batch.words.choose')}</option>
              <Answers fact={fact} near={word.near} />
            </select>
            {meanings.has(word.key) && meanings.get(word.key) === certainMeaning(fact, word.text) ? (
              <span className="batch-guess">{say('batch.columns.guess')}</span>
            ) : null}
          </td>
        </tr>
      ))}
      {words.length <= limit ? null : (
        <tr>
          <td colSpan={3}>
            <button type="button" className="plain" onClick={() => setLimit(limit + 100)}>
              {say('batch.words.more', { n: words.length - limit })}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
};

/** Every answer that a word can stand for; one that may be meant comes first, and is not chosen for that. */
const Answers = ({ fact, near }: { readonly fact: WordedFact; readonly near: string | null }) => {
  const { say, locale } = useBatchWords();
  const answers =
    fact.kind === 'boolean'
      ? [
          { id: 'true', label: say('answer.yes') },
          { id: 'false', label: say('answer.no') },
        ]
      : fact.options.map(({ id, label }) => ({ id, label: label[locale] }));
  const list = (some: typeof answers) =>
    some.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ));
  const likely = answers.filter(({ id }) => id === near);
  return (
    <>
      {likely.length === 0 ? null : <optgroup label={say('batch.words.near')}>{list(likely)}</optgroup>}
      <optgroup label={fact.label[locale]}>{list(answers.filter(({ id }) => id !== near))}</optgroup>
      <optgroup label={say('batch.words.neither')}>
        {fact.kind === 'choices' ? <option value={noneOfThem}>{say('batch.words.none')}</option> : null}
        <option value={saysNothing}>{say('batch.words.unknown')}</option>
      </optgroup>
    </>
  );
};

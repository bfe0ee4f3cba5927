import type { Meanings, WordedFact } from '@huice/tables';
import { useId, useState } from 'react';
import { Spoken } from '../../words/spoken.tsx';
import { useBatchWords } from '../words/batch-words.ts';
import { AreaRules } from './area-rules.tsx';
import { BulkBar } from './bulk-bar.tsx';
import type { UnreadWord } from './unread-words.ts';
import { meaningOf } from './unsettled.ts';
import { WordRow } from './word-row.tsx';

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

/** What of the words is listed. A word that is given its meaning stays where it is until the next search. */
interface Search {
  readonly find: string;
  readonly onlyOpen: boolean;
  /** Those without a meaning when the search was made. */
  readonly open: ReadonlySet<string>;
}

const noneChosen: ReadonlySet<string> = new Set();

/** The words of one column and what each counts as: addresses by rule, then words without a meaning, the most frequent first. */
export const WordGroup = ({ name, fact, words, meanings, settle }: WordGroupProps) => {
  const { say, locale } = useBatchWords();
  const id = useId();
  const openIn = (of: Meanings) => new Set(words.flatMap((word) => (meaningOf(word, of) === null ? word.key : [])));
  const [search, setSearch] = useState<Search>(() => ({ find: '', onlyOpen: false, open: openIn(meanings) }));
  const [limit, setLimit] = useState(firstShown);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(noneChosen);
  const rules = words.filter(({ area }) => area !== null);
  const own = words
    .filter(({ area }) => area === null)
    .toSorted((one, other) => Number(one.means !== null) - Number(other.means !== null));
  const listed = own.filter(({ key }) => key.includes(search.find) && (!search.onlyOpen || search.open.has(key)));
  const among = listed.filter(({ key }) => chosen.has(key));
  const isMany = own.filter(({ means }) => means === null).length > 1;
  const left = own.filter((word) => meaningOf(word, meanings) === null).length;
  const look = (next: Partial<Search>) => {
    setSearch({ ...search, ...next, open: openIn(meanings) });
    setLimit(firstShown);
  };
  const give = (keys: readonly string[], meaning: string) => {
    const next = new Map(meanings);
    for (const key of keys)
      if (meaning === '') next.delete(key);
      else next.set(key, meaning);
    settle(next);
  };
  /** The words that were given one meaning together last, and what they meant before. */
  const [last, setLast] = useState<{ readonly keys: readonly string[]; readonly before: Meanings } | null>(null);
  const giveTogether = (meaning: string) => {
    const keys = among.map(({ key }) => key);
    give(keys, meaning);
    setChosen(noneChosen);
    setLast({ keys, before: meanings });
  };
  const takeBack = () => {
    const next = new Map(meanings);
    for (const key of last?.keys ?? []) {
      const before = last?.before.get(key);
      if (before === undefined) next.delete(key);
      else next.set(key, before);
    }
    settle(next);
    setLast(null);
  };
  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  return (
    <section className="batch-word-group" aria-labelledby={id}>
      <h4 id={id}>
        <Spoken text={say('batch.words.column', { name, fact: fact.label[locale] })} />
      </h4>
      {left <= suspicious ? null : (
        <p className="error-text">
          <Spoken text={say('batch.words.many', { n: left, name })} />
        </p>
      )}
      {rules.length === 0 ? null : (
        <AreaRules fact={fact} rules={rules} meanings={meanings} give={(key, meaning) => give([key], meaning)} />
      )}
      {!isMany ? null : (
        <BulkBar
          fact={fact}
          all={own.length}
          listed={listed.length}
          chosen={among.length}
          onlyOpen={search.onlyOpen}
          find={(find) => look({ find })}
          setOnlyOpen={(onlyOpen) => look({ onlyOpen })}
          chooseAll={(isAll) => setChosen(isAll ? new Set(listed.map(({ key }) => key)) : noneChosen)}
          give={giveTogether}
          given={last?.keys.length ?? null}
          takeBack={takeBack}
        />
      )}
      {listed.length === 0 ? null : (
        <table className="batch-word-table">
          <caption className="unseen">{say('batch.words.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('batch.words.written')}</th>
              <th scope="col">{say('batch.words.count')}</th>
              <th scope="col">{say('batch.words.means')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, limit).map((word) => (
              <WordRow
                key={word.key}
                fact={fact}
                word={word}
                given={meanings.get(word.key)}
                isChosen={isMany ? chosen.has(word.key) : null}
                choose={(isChosen) => choose(word.key, isChosen)}
                give={(meaning) => give([word.key], meaning)}
              />
            ))}
          </tbody>
        </table>
      )}
      {listed.length <= limit ? null : (
        <button type="button" className="plain batch-more" onClick={() => setLimit(limit + 100)}>
          {say('batch.words.more', { n: listed.length - limit })}
        </button>
      )}
    </section>
  );
};

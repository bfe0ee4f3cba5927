import type { WordedFact } from '@huice/tables';
import { type Meanings, oneByOne } from '@huice/tables';
import { Spoken } from '../../words/spoken.tsx';
import { useBatchWords } from '../words/batch-words.ts';
import type { UnreadWord } from './unread-words.ts';
import { WordAnswers } from './word-answers.tsx';

interface AreaRulesProps {
  readonly fact: WordedFact;
  readonly rules: readonly UnreadWord[];
  readonly meanings: Meanings;
  readonly give: (key: string, meaning: string) => void;
}

/** Addresses, read by the place that they name: each rule once for all of them, and the way to take it back. */
export const AreaRules = ({ fact, rules, meanings, give }: AreaRulesProps) => {
  const { say } = useBatchWords();
  return (
    <ul className="batch-areas">
      {rules.map((rule) => {
        const { key, area, means, rows, samples } = rule;
        const title = say(
          area === '' ? 'batch.words.area-elsewhere' : means === null ? 'batch.words.area-around' : 'batch.words.area',
          { area: area ?? '' },
        );
        const given = meanings.get(key);
        return (
          <li key={key} data-settled={(given ?? means) !== null}>
            <div>
              <b>
                <Spoken text={title} />
              </b>
              <span className="tally">
                <Spoken
                  text={say('batch.words.area-rows', {
                    n: rows,
                    list: samples.map((sample) => sample.slice(0, 30)).join(say('list.separator')),
                  })}
                />
              </span>
            </div>
            <div className="batch-taken">
              <select
                aria-label={say('batch.words.take', { word: title })}
                value={given ?? means ?? ''}
                onChange={({ target }) => give(key, target.value)}
              >
                {means === null ? <option value="">{say('batch.words.choose')}</option> : null}
                <WordAnswers fact={fact} near={null} />
                <option value={oneByOne}>{say('batch.words.one-by-one')}</option>
              </select>
              {given === undefined && means !== null ? (
                <span className="batch-guess">{say('batch.columns.guess')}</span>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
};

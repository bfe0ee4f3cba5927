import type { ColumnPlan } from '@huice/tables';
import { TakenFor } from '../batch/columns/taken-for.tsx';
import { isWorded, type UnreadWord } from '../batch/columns/unread-words.ts';
import { shownWord, WordChoice } from '../batch/columns/word-choice.tsx';
import { describeCell } from '../batch/screening/describe-problem.ts';
import { answerText } from '../questions/answer-text.ts';
import { readBack } from '../questions/read-back.ts';
import type { Draft } from '../state/draft.ts';
import { Spoken } from '../words/spoken.tsx';
import { type OwnTable, placeOf } from './own-table.ts';
import type { Line } from './understood.ts';
import { isFillable } from './use-fill.ts';
import { usePrefillWords } from './words/prefill-words.ts';

interface OwnLineProps {
  readonly line: Line;
  readonly own: OwnTable;
  /** Words of the cell that no option is called by. */
  readonly words: readonly UnreadWord[];
  readonly notes: readonly string[];
  readonly setPlan: (plan: ColumnPlan) => void;
  /** Whether it is to be filled in. */
  readonly isTaken: boolean;
  readonly take: (isTaken: boolean) => void;
}

/** One name of the table: what stands there, what it is taken for, how it was read, and what it would replace. */
export const OwnLine = ({ line, own, words, notes, setPlan, isTaken, take }: OwnLineProps) => {
  const { say, locale } = usePrefillWords();
  const { column, text, fact, understood } = line;
  const plan = own.plans[column] as ColumnPlan;
  const place = placeOf(own, own.company, column);
  const name = own.headings[column] || say('prefill.unnamed', place);
  const label = fact?.label[locale] ?? (plan.to === null ? name : say('batch.columns.name'));
  const give = (key: string, meaning: string) => {
    const meanings = new Map(plan.meanings);
    if (meaning === '') meanings.delete(key);
    else meanings.set(key, meaning);
    setPlan({ ...plan, meanings });
  };
  return (
    <li className="prefill-line" data-kind={understood.kind}>
      <div className="prefill-name">
        {isFillable(line) ? (
          <label className="prefill-tick">
            <input type="checkbox" checked={isTaken} onChange={({ target }) => take(target.checked)} />
            <b>
              <Spoken text={label} />
            </b>
          </label>
        ) : (
          <b>
            <Spoken text={label} />
          </b>
        )}
        <p className="prefill-cell">
          <Spoken text={say('prefill.cell', { name, ...place })} />{' '}
          {text === '' ? (
            '—'
          ) : (
            <q>
              <Spoken text={shortened(text)} />
            </q>
          )}
        </p>
      </div>
      <Reading line={line} />
      <div className="batch-taken">
        <TakenFor
          name={own.headings[column] ?? ''}
          shown={name}
          samples={text === '' ? [] : [text]}
          notes={notes}
          plan={plan}
          isRepeated={understood.kind === 'repeated'}
          setPlan={setPlan}
        />
        {fact === null || !isWorded(fact)
          ? null
          : words.map((word) => (
              <div key={word.key} className="prefill-word">
                <Spoken text={say('batch.words.take', { word: shownWord(word) })} />
                <WordChoice
                  fact={fact}
                  word={word}
                  given={plan.meanings.get(word.key)}
                  give={(meaning) => give(word.key, meaning)}
                />
              </div>
            ))}
      </div>
    </li>
  );
};

/** How a cell was read, or why it was not. */
const Reading = ({ line: { fact, text, understood } }: Pick<OwnLineProps, 'line'>) => {
  const words = usePrefillWords();
  const { say, locale } = words;
  const inWords = (draft: Draft) => {
    if (fact === null) return '';
    const exact = typeof draft === 'object' && 'exact' in draft && draft.mode === 'exact' && !draft.unsure;
    return (exact ? readBack(fact, draft.exact, locale) : null) ?? answerText(fact, draft, words);
  };
  switch (understood.kind) {
    case 'answer':
    case 'name': {
      const [now, before] =
        understood.kind === 'name'
          ? [understood.company, understood.before]
          : [inWords(understood.draft), understood.before && inWords(understood.before)];
      return (
        <div className="prefill-read">
          <p>
            <Spoken text={say('answer.read-as', { text: now })} />
          </p>
          {before === null ? null : (
            <p className="prefill-before">
              <Spoken text={say('prefill.replaces', { text: before })} />
            </p>
          )}
        </div>
      );
    }
    case 'unreadable':
      return (
        <p className="prefill-read error-text">
          {fact === null ? null : <Spoken text={describeCell({ issue: understood.issue, text }, fact, say, locale)} />}
        </p>
      );
    case 'unsayable':
      return <p className="prefill-read error-text">{say('prefill.unsayable')}</p>;
    case 'same':
    case 'silent':
      return <p className="prefill-read">{say(`prefill.${understood.kind}`)}</p>;
    // Said beside what is to be chosen.
    case 'aside':
    case 'doubtful':
    case 'repeated':
      return <p className="prefill-read" />;
  }
};

const longest = 60;

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

import type { ColumnPlan } from '@huice/tables';
import { usePackIndex } from '../../state/pack-context.ts';
import { useBatchWords } from '../words/batch-words.ts';
import { columnTitle } from './column-title.ts';
import type { UnreadWord } from './unread-words.ts';
import { isWorded } from './unread-words.ts';
import { unsettled } from './unsettled.ts';
import { WordGroup } from './word-group.tsx';

interface WordsPartProps {
  readonly plans: readonly ColumnPlan[];
  readonly words: readonly (readonly UnreadWord[])[];
  /** The columns’ headings. */
  readonly names: readonly string[];
  readonly setPlan: (column: number, plan: ColumnPlan) => void;
}

/** Words in the file that no option is called by: what those are taken for that leave no doubt, and what the others are to count as. */
export const WordsPart = ({ plans, words, names, setPlan }: WordsPartProps) => {
  const { say } = useBatchWords();
  const { facts } = usePackIndex();
  const all = words.reduce((sum, { length }) => sum + length, 0);
  if (all === 0) return null;
  return (
    <section className="batch-words" aria-labelledby="words-title">
      <h3 id="words-title" tabIndex={-1}>
        {say('batch.words.title')}
        <span className="tally">{say('batch.words.tally', { n: all, left: unsettled({ plans, words }) })}</span>
      </h3>
      <p className="batch-lead">{say('batch.words.lead')}</p>
      {plans.map((plan, column) => {
        const [fact, own] = [facts.get(plan.to ?? ''), words[column] ?? []];
        return fact === undefined || !isWorded(fact) || own.length === 0 ? null : (
          <WordGroup
            key={`${column} ${plan.to}`}
            name={columnTitle(names, column, say)}
            fact={fact}
            words={own}
            meanings={plan.meanings}
            settle={(meanings) => setPlan(column, { ...plan, meanings })}
          />
        );
      })}
    </section>
  );
};

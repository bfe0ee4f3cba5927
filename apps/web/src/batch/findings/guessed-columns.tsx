import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { guessedColumns } from '../columns/column-title.ts';
import type { Screened } from '../screening/screened.ts';
import { useBatchWords } from '../words/batch-words.ts';

interface GuessedColumnsProps {
  readonly screened: Screened;
  readonly header: readonly string[];
}

/** Whole columns whose meaning was guessed: what rests on them is no firmer than that. */
export const GuessedColumns = ({ screened, header }: GuessedColumnsProps) => {
  const { say, locale } = useBatchWords();
  const { pack } = usePackIndex();
  const guessed = guessedColumns(screened.companies.source.plans, header, pack.facts, say, locale);
  if (guessed.length === 0) return null;
  return (
    <div className="batch-guessed">
      <p>{say('batch.guessed.title', { n: guessed.length })}</p>
      <ul>
        {guessed.map((text) => (
          <li key={text}>
            <Spoken text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
};

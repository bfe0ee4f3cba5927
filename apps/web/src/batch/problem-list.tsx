import { useMemo, useState } from 'react';
import { download } from '../frame/download.ts';
import { useShelf } from '../state/pack-context.ts';
import { describeProblem } from './describe-problem.ts';
import { exportName, stemOf } from './export-name.ts';
import { wholeScope } from './export-scope.ts';
import { problemSheet } from './problem-sheet.ts';
import type { Screened } from './screened.ts';
import { useBatchWords } from './words/batch-words.ts';

interface ProblemListProps {
  readonly screened: Screened;
  readonly header: readonly string[];
  readonly fileName: string;
  readonly choose: (company: number) => void;
}

const firstShown = 20;

/** Where words are given their meaning, which is folded away by now. */
const toWords = () => {
  const title = document.getElementById('words-title');
  title?.closest('details')?.setAttribute('open', '');
  title?.focus();
};

/** Every cell that could not be read: where, what is wrong, how to mend it. Until then it counts as unknown. */
export const ProblemList = ({ screened, header, fileName, choose }: ProblemListProps) => {
  const { say, locale } = useBatchWords();
  const { facts, pack } = useShelf();
  const [limit, setLimit] = useState(firstShown);
  const all = useMemo(
    () =>
      screened.companies.flatMap((company, index) => company.problems.map((problem) => ({ company, index, problem }))),
    [screened],
  );
  if (all.length === 0) return <p className="batch-clean">{say('batch.problems.none')}</p>;
  const companies = new Set(all.map(({ index }) => index)).size;
  const words = all.filter(({ problem: { issue } }) => issue.code === 'option' || issue.code === 'yes-no').length;
  const save = async () => {
    const { toCsv } = await import('./to-csv.ts');
    download(
      toCsv(problemSheet(screened, wholeScope(screened, pack), { pack, header, say, locale })),
      exportName([say('batch.problems.file'), stemOf(fileName)], { asOf: screened.asOf, pack, ending: 'csv' }),
    );
  };
  return (
    <details className="batch-problem-box" open={all.length <= 5}>
      <summary>
        <b>{say('batch.problems.title', { n: all.length, companies })}</b>
      </summary>
      <p>{say('batch.problems.lead')}</p>
      {words === 0 ? null : (
        <p>
          {say('batch.problems.words', { n: words })}{' '}
          <button type="button" className="plain" onClick={toWords}>
            {say('batch.problems.to-words')}
          </button>
        </p>
      )}
      <ul className="batch-problems">
        {all.slice(0, limit).map(({ company, index, problem }) => {
          const fact = facts.get(problem.fact);
          return fact === undefined ? null : (
            <li key={`${company.row} ${problem.column}`}>
              <button type="button" className="plain" onClick={() => choose(index)}>
                {say('batch.problems.where', {
                  row: company.row,
                  column: header[problem.column] || fact.label[locale],
                })}
              </button>{' '}
              {company.name === '' ? null : <span className="tally">{company.name}</span>}{' '}
              {describeProblem(problem, fact, say, locale)}
            </li>
          );
        })}
      </ul>
      <p className="batch-buttons">
        {all.length <= limit ? null : (
          <button type="button" className="plain" onClick={() => setLimit(limit + 200)}>
            {say('batch.problems.more', { n: all.length - limit })}
          </button>
        )}
        <button type="button" className="tool" onClick={() => void save()}>
          {say('batch.problems.save')}
        </button>
      </p>
    </details>
  );
};

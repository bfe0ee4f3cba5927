import { useMemo, useState } from 'react';
import { download } from '../../frame/download.ts';
import { useShelf } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { exportName, stemOf } from '../export/export-name.ts';
import { wholeScope } from '../export/export-scope.ts';
import { problemSheet } from '../export/problem-sheet.ts';
import type { Company, Problem } from '../screening/company.ts';
import { describeProblem } from '../screening/describe-problem.ts';
import type { Screened } from '../screening/screened.ts';
import { useBatchWords } from '../words/batch-words.ts';

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

const countUnread = ({ unread }: Screened) => ({
  all: unread.reduce((sum, n) => sum + n, 0),
  companies: unread.reduce((sum, n) => sum + Number(n > 0), 0),
});

/** Read from the table again, as far as they are shown. */
const firstProblems = ({ companies, unread }: Screened, limit: number) => {
  const found: { readonly company: Company; readonly index: number; readonly problem: Problem }[] = [];
  for (let index = 0; index < companies.length && found.length < limit; index++) {
    if (unread[index] === 0) continue;
    const company = companies.at(index);
    found.push(...company.problems.map((problem) => ({ company, index, problem })));
  }
  return found.slice(0, limit);
};

/** Every cell that could not be read: where, what is wrong, how to mend it. Until then it counts as unknown. */
export const ProblemList = ({ screened, header, fileName, choose }: ProblemListProps) => {
  const { say, locale } = useBatchWords();
  const { facts, pack } = useShelf();
  const [limit, setLimit] = useState(firstShown);
  const { all, companies } = useMemo(() => countUnread(screened), [screened]);
  const first = useMemo(() => firstProblems(screened, limit), [screened, limit]);
  if (all === 0) return <p className="batch-clean">{say('batch.problems.none')}</p>;
  const words = screened.unreadWords;
  const save = async () => {
    const { toCsv } = await import('../sheets/to-csv.ts');
    download(
      toCsv(problemSheet(screened, wholeScope(screened, pack), { pack, header, say, locale })),
      exportName([say('batch.problems.file'), stemOf(fileName)], { asOf: screened.asOf, pack, ending: 'csv' }),
    );
  };
  return (
    <details className="batch-problem-box" open={all <= 5}>
      <summary>
        <b>{say('batch.problems.title', { n: all, companies })}</b>
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
        {first.map(({ company, index, problem }) => {
          const fact = facts.get(problem.fact);
          return fact === undefined ? null : (
            <li key={`${company.row} ${problem.column}`}>
              <button type="button" className="plain" onClick={() => choose(index)}>
                <Spoken
                  text={say('batch.problems.where', {
                    row: company.row,
                    column: header[problem.column] || fact.label[locale],
                  })}
                />
              </button>{' '}
              {company.name === '' ? null : (
                <span className="tally">
                  <Spoken text={company.name} />
                </span>
              )}{' '}
              <Spoken text={describeProblem(problem, fact, say, locale)} />
            </li>
          );
        })}
      </ul>
      <p className="batch-buttons">
        {all <= limit ? null : (
          <button type="button" className="plain" onClick={() => setLimit(limit + 200)}>
            {say('batch.problems.more', { n: all - limit })}
          </button>
        )}
        <button type="button" className="tool" onClick={() => void save()}>
          {say('batch.problems.save')}
        </button>
      </p>
    </details>
  );
};

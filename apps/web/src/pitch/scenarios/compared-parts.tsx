import { describeDate } from '@huice/engine/wording';
import { answerText } from '../../questions/answer-text.ts';
import { TotalLines } from '../../results/total-line.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { CountLine } from '../table/count-line.tsx';
import { diffAnswers } from '../what-if/diff-answers.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { ComparedResult } from './compared-result.tsx';
import type { Column, ComparedRow } from './scenario-columns.ts';

interface ColumnsProps {
  readonly columns: readonly Column[];
}

/** What was answered differently: the day, and each question; `most` of them, where there is not room for all. */
export const ComparedAnswers = ({
  columns,
  most = Number.POSITIVE_INFINITY,
}: ColumnsProps & { readonly most?: number }) => {
  const words = usePitchWords();
  const { say, locale } = words;
  const { pack } = usePackIndex();
  const facts = diffAnswers(
    pack.facts,
    columns.map(({ standing }) => standing.drafts),
  );
  const days = new Set(columns.map(({ standing }) => standing.asOf)).size > 1;
  return (
    <tbody className="compare-answers">
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} className="rows-head">
          {say(facts.length === 0 && !days ? 'pitch.compare.same' : 'pitch.compare.answers')}
        </th>
      </tr>
      {days ? (
        <tr>
          <th scope="row">{say('as-of.label')}</th>
          {columns.map(({ key, standing }) => (
            <td key={key}>{describeDate(standing.asOf, locale)}</td>
          ))}
        </tr>
      ) : null}
      {facts.slice(0, most).map((fact) => (
        <tr key={fact.id}>
          <th scope="row">{fact.label[locale]}</th>
          {columns.map(({ key, standing }) => (
            <td key={key}>{answerText(fact, standing.drafts[fact.id], words)}</td>
          ))}
        </tr>
      ))}
      {facts.length <= most ? null : (
        <tr>
          <th scope="row" colSpan={columns.length + 1}>
            {say('pitch.compare.more-answers', { n: facts.length - most })}
          </th>
        </tr>
      )}
    </tbody>
  );
};

/** What can honestly be said of each as a whole: each has sums of its own, and nothing is added across. */
export const ComparedTotals = ({ columns }: ColumnsProps) => {
  const { say } = usePitchWords();
  return (
    <tbody className="compare-totals">
      <tr>
        <th scope="row">{say('pitch.compare.totals')}</th>
        {columns.map(({ key, standing: { report } }) => (
          <td key={key}>
            {report === null ? (
              say('results.failed')
            ) : (
              <>
                <CountLine report={report} />
                <TotalLines report={report} />
              </>
            )}
          </td>
        ))}
      </tr>
    </tbody>
  );
};

interface RowsProps extends ColumnsProps {
  readonly rows: readonly ComparedRow[];
  /** Whether a row that differs says so; not where all of them do. */
  readonly marked?: boolean;
}

/** Every incentive in each of them: status, amount, and whether it is in force on that day. */
export const ComparedRows = ({ columns, rows, marked = false }: RowsProps) => {
  const { say, locale } = usePitchWords();
  const { incentives } = usePackIndex();
  return (
    <tbody>
      {rows.map(({ incentive, cells, differs }) => (
        <tr key={incentive} data-differs={marked && differs}>
          <th scope="row">
            {incentives.get(incentive)?.title[locale] ?? incentive}
            {marked && differs ? <span className="differs">{say('pitch.compare.differs')}</span> : null}
          </th>
          {cells.map((result, at) => (
            <ComparedResult key={columns[at]?.key} result={result} />
          ))}
        </tr>
      ))}
    </tbody>
  );
};

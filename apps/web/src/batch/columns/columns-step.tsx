import type { ColumnPlan } from '@huice/tables';
import { headerWithin, nameColumn, repeated } from '@huice/tables';
import { usePackIndex } from '../../state/pack-context.ts';
import { rowAt, rowsBetween } from '../file/rows.ts';
import type { Table } from '../file/table.ts';
import type { Opened } from '../use-table.ts';
import { useBatchWords } from '../words/batch-words.ts';
import { ColumnRow } from './column-row.tsx';
import { bodyOf, headerOf, noHeader } from './header-of.ts';
import { companiesAmong } from './line-kinds.ts';
import { unitNotes } from './unit-note.ts';
import { WordsPart } from './words-part.tsx';

interface ColumnsStepProps {
  readonly opened: Opened;
  readonly table: Table;
  readonly setHeader: (row: number) => void;
  readonly setPlan: (column: number, plan: ColumnPlan) => void;
  readonly guessAnew: () => void;
  /** Folded away once there is a result to look at. */
  readonly folded: boolean;
}

/** What each column holds: a guess, which the reader corrects. */
export const ColumnsStep = ({ opened, table, setHeader, setPlan, guessAnew, folded }: ColumnsStepProps) => {
  const { say, locale } = useBatchWords();
  const { pack } = usePackIndex();
  const { header, plans, words, isKept } = opened;
  const names = headerOf(table, header);
  const used = new Set(plans.map(({ to }) => to));
  const missing = pack.facts.filter(({ id }) => !used.has(id));
  const companies = companiesAmong(opened.lines, opened.taken).slice(0, 60);
  const below = Array.from(companies, (row) => rowAt(table.rows, row));
  const twice = repeated(plans);
  const notesOf = unitNotes(table, bodyOf(table, header) - 1);
  return (
    <details className="batch-step" open={!folded}>
      <summary>
        <h2>
          <span className="batch-number" aria-hidden="true">
            2
          </span>
          {say('batch.columns.title')}
          <span className="tally">
            {say('batch.columns.tally', {
              used: plans.filter(({ to }) => to !== null && to !== nameColumn).length,
              facts: pack.facts.length,
            })}
          </span>
        </h2>
      </summary>
      <p className="batch-lead">{say('batch.columns.lead')}</p>
      {isKept ? (
        <p className="batch-kept" role="status">
          {say('batch.columns.kept')}{' '}
          <button type="button" className="plain" onClick={guessAnew}>
            {say('batch.columns.again')}
          </button>
        </p>
      ) : null}
      <label className="batch-header-row">
        {say('batch.columns.header-row')}
        <select value={header} onChange={({ target }) => setHeader(Number(target.value))}>
          <option value={noHeader}>{say('batch.columns.no-header')}</option>
          {rowsBetween(table.rows, 0, headerWithin).map((row, index) => (
            <option key={index} value={index}>
              {say('batch.columns.row', {
                n: index + 1,
                text: row
                  .filter((cell) => cell !== '')
                  .slice(0, 3)
                  .join(' · ')
                  .slice(0, 40),
              })}
            </option>
          ))}
        </select>
      </label>
      <table className="batch-columns">
        <caption className="unseen">{say('batch.columns.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('batch.columns.in-file')}</th>
            <th scope="col">{say('batch.columns.samples')}</th>
            <th scope="col">{say('batch.columns.taken-for')}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan, column) => (
            <ColumnRow
              key={column}
              column={column}
              name={names[column] ?? ''}
              samples={below.flatMap((row) => (row[column] ?? '').trim() || [])}
              notes={notesOf(column)}
              plan={plan}
              isRepeated={plan.to !== null && twice.has(plan.to)}
              setPlan={(next) => setPlan(column, next)}
            />
          ))}
        </tbody>
      </table>
      {missing.length === 0 ? null : (
        <p className="tally">
          {say('batch.columns.missing', {
            n: missing.length,
            names: missing.map(({ label }) => label[locale]).join(say('list.separator')),
          })}
        </p>
      )}
      <WordsPart plans={plans} words={words} names={names} setPlan={setPlan} />
    </details>
  );
};

import type { Status } from '@huice/engine';
import { formatMoney } from '@huice/engine/wording';
import { memo } from 'react';
import { Spoken } from '../../words/spoken.tsx';
import { type CompanyLines, lineAt } from '../screening/company-lines.ts';
import type { Screened } from '../screening/screened.ts';
import { statusCodes } from '../screening/status-codes.ts';
import { useBatchWords } from '../words/batch-words.ts';

interface MatrixRowProps {
  readonly screened: Screened;
  readonly shown: readonly number[];
  readonly lines: CompanyLines;
  /** The company's position. */
  readonly company: number;
  /** Its place in the table as sorted, from 0. */
  readonly position: number;
  /** The column of this row that Tab comes to; null in all other rows. */
  readonly active: number | null;
  /** Told how high the row has become, where only the rows in sight are drawn. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | null;
}

/** A company’s line. What is done to its cells, the table hears (`cell-of.ts`): a listener in each would be made anew with every row that comes into sight. */
export const MatrixRow = memo(({ screened, shown, lines, company, position, active, measure }: MatrixRowProps) => {
  const { say, locale } = useBatchWords();
  const { row, name, counts, problems, atLeast, ifJudged } = lineAt(screened, lines, company);
  const cell = (column: number) => ({ 'data-column': column, tabIndex: active === column ? 0 : -1 });
  return (
    <tr ref={measure} data-index={position} data-company={company} aria-rowindex={position + 2}>
      <th scope="row" className="batch-name">
        <button type="button" className="plain" {...cell(0)}>
          <Spoken text={name === '' ? say('batch.matrix.unnamed', { row }) : name} />
        </button>
        {problems === 0 ? null : <span className="batch-flag">{say('batch.matrix.problems', { n: problems })}</span>}
      </th>
      <td className="batch-reach" {...cell(1)}>
        {(['eligible', 'conditional', 'undetermined'] as const).map((status) => (
          <span
            key={status}
            className="status batch-tally status-dot"
            data-status={status}
            data-none={counts[status] === 0}
          >
            <span className="unseen">{say(`status.${status}-short`)}</span>
            {counts[status]}
          </span>
        ))}
      </td>
      <td className="batch-money" {...cell(2)}>
        {atLeast === null ? null : <b>{formatMoney(atLeast, locale).text}</b>}
        {ifJudged === null ? null : (
          <span className="batch-if">
            {say('batch.matrix.if-judged', { amount: formatMoney(ifJudged, locale).text })}
          </span>
        )}
        {atLeast === null && ifJudged === null ? <span aria-hidden="true">—</span> : null}
      </td>
      {shown.map((at, order) => {
        const status = statusCodes[screened.codes[company * screened.incentives.length + at] as number] as Status;
        return (
          <td
            key={at}
            className="batch-cell status-dot"
            data-status={status}
            data-state={screened.validity[at]?.state}
            data-incentive={screened.incentives[at]}
            {...cell(3 + order)}
          >
            {say(`status.${status}-short`)}
          </td>
        );
      })}
    </tr>
  );
});

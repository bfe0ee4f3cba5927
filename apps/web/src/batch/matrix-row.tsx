import type { Status } from '@huice/engine';
import { statusCodes } from '@huice/engine/screen';
import { formatMoney } from '@huice/engine/words';
import { type KeyboardEvent, memo } from 'react';
import { StatusShape } from '../results/status-mark.tsx';
import type { CompanyLine } from './company-lines.ts';
import type { Screened } from './screened.ts';
import { Tally } from './tally.tsx';
import { useBatchWords } from './words/batch-words.ts';

interface MatrixRowProps {
  readonly screened: Screened;
  readonly shown: readonly number[];
  readonly line: CompanyLine;
  /** Its place in the table as sorted, from 0. */
  readonly position: number;
  /** The column of this row that Tab comes to; null in all other rows. */
  readonly active: number | null;
  /** Opens the company, at one incentive when a cell of it was chosen. */
  readonly choose: (company: number, incentive?: string) => void;
  /** Where the pointer or the focus has come to. */
  readonly arrive: (row: number, column: number) => void;
  /** Told how high the row has become, where only the rows in sight are drawn. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | null;
}

export const MatrixRow = memo(
  ({ screened, shown, line, position, active, choose, arrive, measure }: MatrixRowProps) => {
    const { say, locale } = useBatchWords();
    const { index, row, name, counts, problems, atLeast, ifJudged } = line;
    const cell = (column: number) => ({
      'data-column': column,
      tabIndex: active === column ? 0 : -1,
      onFocus: () => arrive(position, column),
    });
    /** Enter on a cell opens the company; on an incentive’s cell, at that incentive. */
    const opens = (incentive?: string) => (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      choose(index, incentive);
    };
    return (
      <tr ref={measure} data-index={position} aria-rowindex={position + 2}>
        <th scope="row" className="batch-name">
          <button type="button" className="plain" {...cell(0)} onClick={() => choose(index)}>
            {name === '' ? say('batch.matrix.unnamed', { row }) : name}
          </button>
          {problems === 0 ? null : <span className="batch-flag">{say('batch.matrix.problems', { n: problems })}</span>}
        </th>
        <td className="batch-reach" {...cell(1)} onKeyDown={opens()}>
          {(['eligible', 'conditional', 'undetermined'] as const).map((status) => (
            <Tally key={status} status={status} n={counts[status]} />
          ))}
        </td>
        <td className="batch-money" {...cell(2)} onKeyDown={opens()}>
          {atLeast === null ? null : <b>{formatMoney(atLeast, locale).text}</b>}
          {ifJudged === null ? null : (
            <span className="batch-if">
              {say('batch.matrix.if-judged', { amount: formatMoney(ifJudged, locale).text })}
            </span>
          )}
          {atLeast === null && ifJudged === null ? <span aria-hidden="true">—</span> : null}
        </td>
        {shown.map((at, order) => {
          const status = statusCodes[screened.codes[index * screened.incentives.length + at] as number] as Status;
          const incentive = screened.incentives[at] as string;
          return (
            <td
              key={at}
              className="batch-cell"
              data-status={status}
              data-state={screened.validity[at]?.state}
              {...cell(3 + order)}
              onKeyDown={opens(incentive)}
              onClick={() => choose(index, incentive)}
            >
              <StatusShape status={status} size={13} />
              <span>{say(`status.${status}-short`)}</span>
            </td>
          );
        })}
      </tr>
    );
  },
);

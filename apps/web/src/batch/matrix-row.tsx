import { formatMoney, type Status, statusCodes } from '@huice/engine';
import { memo } from 'react';
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
  readonly choose: (company: number) => void;
  /** Told how high the row has become, where only the rows in sight are drawn. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | null;
}

export const MatrixRow = memo(({ screened, shown, line, position, choose, measure }: MatrixRowProps) => {
  const { say, locale } = useBatchWords();
  const { index, row, name, counts, problems, atLeast, ifJudged } = line;
  return (
    <tr ref={measure} data-index={position} aria-rowindex={position + 2}>
      <th scope="row" className="batch-name">
        <button type="button" className="plain" onClick={() => choose(index)}>
          {name === '' ? say('batch.matrix.unnamed', { row }) : name}
        </button>
        {problems === 0 ? null : <span className="batch-flag">{say('batch.matrix.problems', { n: problems })}</span>}
      </th>
      <td className="batch-reach">
        {(['eligible', 'conditional', 'undetermined'] as const).map((status) => (
          <Tally key={status} status={status} n={counts[status]} />
        ))}
      </td>
      <td className="batch-money">
        {atLeast === null ? null : <b>{formatMoney(atLeast, locale).text}</b>}
        {ifJudged === null ? null : (
          <span className="batch-if">
            {say('batch.matrix.if-judged', { amount: formatMoney(ifJudged, locale).text })}
          </span>
        )}
        {atLeast === null && ifJudged === null ? <span aria-hidden="true">—</span> : null}
      </td>
      {shown.map((at) => {
        const status = statusCodes[screened.codes[index * screened.incentives.length + at] as number] as Status;
        return (
          <td key={at} className="batch-cell" data-status={status} data-state={screened.validity[at]?.state}>
            <StatusShape status={status} size={13} />
            <span>{say(`status.${status}-short`)}</span>
          </td>
        );
      })}
    </tr>
  );
});

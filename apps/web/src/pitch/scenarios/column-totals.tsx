import { TotalLines } from '../../results/total-line.tsx';
import { CountLine } from '../table/count-line.tsx';
import type { Column } from './scenario-columns.ts';

/** What can honestly be said of one scenario as a whole. */
export const ColumnTotals = ({ column: { standing } }: { readonly column: Column }) => (
  <td>
    {standing.report === null ? null : (
      <>
        <CountLine report={standing.report} />
        <TotalLines report={standing.report} />
      </>
    )}
  </td>
);

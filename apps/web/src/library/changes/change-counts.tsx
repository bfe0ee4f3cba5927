import type { PackComparison } from '@huice/engine/review';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';

/** How many of what came, went and changed. */
export const ChangeCounts = ({ comparison }: { readonly comparison: PackComparison }) => {
  const { say } = useLibraryWords();
  const rows = (
    [
      ['changes.incentives', comparison.incentives],
      ['changes.facts', comparison.facts],
      ['changes.judgements', comparison.judgements],
      ['changes.shared-caps', comparison.sharedCaps],
      ['changes.documents', comparison.documents],
      ['changes.clauses', comparison.clauses],
    ] as const satisfies readonly (readonly [LibraryMessageId, unknown])[]
  ).map(([id, { added, removed, changed }]) => [id, added.length, removed.length, changed.length] as const);
  const columns = [say('changes.added'), say('changes.removed'), say('changes.changed')];
  return (
    <div className="change-counts">
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, ...counts]) => (
            <tr key={id}>
              <th scope="row">{say(id)}</th>
              {counts.map((count, index) => (
                <td key={index} data-none={count === 0} data-column={columns[index]}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

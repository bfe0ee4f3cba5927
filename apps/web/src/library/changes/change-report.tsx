import type { PackComparison } from '@huice/engine';
import { useShelf } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import { type Block, type Run, reportBlocks } from './report-blocks.ts';

interface ReportProps {
  readonly comparison: PackComparison;
  /** The same comparison in the engine’s words. */
  readonly text: string;
}

/** What an edit changed: how many of what, and then each change in words. */
export const ChangeReport = ({ comparison, text }: ReportProps) => {
  const blocks = reportBlocks(text);
  return (
    <section className="change-report" aria-labelledby="change-0">
      {blocks.map((block, index) => (
        <div key={index} className="change-block">
          <Drawn block={block} index={index} />
          {index === 1 ? <Counts comparison={comparison} /> : null}
        </div>
      ))}
    </section>
  );
};

const Drawn = ({ block, index }: { readonly block: Block; readonly index: number }) => {
  const runs = block.runs.map((run, at) => <Runs key={at} run={run} />);
  if (block.kind === 'heading') {
    if (block.level === 1) return <h2 id={`change-${index}`}>{runs}</h2>;
    return block.level === 2 ? <h3>{runs}</h3> : <h4>{runs}</h4>;
  }
  if (block.kind === 'line') return <p className="change-verdict">{runs}</p>;
  return (
    <p className="change-item" data-depth={Math.min(3, block.depth)}>
      {runs}
    </p>
  );
};

/** What stands as in code is often the name of an incentive that still exists: then it leads there. */
const Runs = ({ run: { kind, text } }: { readonly run: Run }) => {
  const { incentives, documents } = useShelf();
  const { to } = useWhere();
  if (kind === 'text') return text;
  if (kind === 'strong') return <b>{text}</b>;
  if (incentives.has(text)) return <a href={to({ view: { name: 'incentive', id: text } })}>{text}</a>;
  if (documents.has(text)) return <a href={to({ view: { name: 'source', id: text } })}>{text}</a>;
  return <code>{text}</code>;
};

const Counts = ({ comparison }: { readonly comparison: PackComparison }) => {
  const { say } = useLibraryWords();
  const rows = (
    [
      ['changes.incentives', comparison.incentives],
      ['changes.facts', comparison.facts],
      ['changes.judgements', comparison.judgements],
      ['changes.documents', comparison.documents],
      ['changes.clauses', comparison.clauses],
    ] as const satisfies readonly (readonly [LibraryMessageId, unknown])[]
  ).map(([id, { added, removed, changed }]) => [id, added.length, removed.length, changed.length] as const);
  return (
    <table className="change-counts">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('changes.added')}</th>
          <th scope="col">{say('changes.removed')}</th>
          <th scope="col">{say('changes.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([id, ...counts]) => (
          <tr key={id}>
            <th scope="row">{say(id)}</th>
            {counts.map((count, index) => (
              <td key={index} data-none={count === 0}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

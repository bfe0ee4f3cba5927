import type { SourceDocument } from '@huice/engine';
import { useEffect, useState } from 'react';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { useWhere } from '../address/address-context.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import type { CoverageLine } from './coverage-of.ts';

const outcomes: Readonly<Record<CoverageLine['outcome']['kind'], LibraryMessageId>> = {
  incentive: 'coverage.incentive',
  service: 'coverage.service',
  intent: 'coverage.intent',
  household: 'coverage.household',
  background: 'coverage.background',
};

type Loaded = readonly CoverageLine[] | 'loading' | 'failed';

/** What became of each passage of the document that promises or announces something, and why. */
export const CoverageTable = ({ document }: { readonly document: SourceDocument }) => {
  const { say } = useLibraryWords();
  const [loaded, set] = useState<Loaded>('loading');
  useEffect(() => {
    let current = true;
    // The rows are of use on this view only, so they are a file of their own.
    import('./coverage-of.ts').then(
      ({ coverageOf }) => {
        if (current) set(coverageOf(document.id));
      },
      () => {
        if (current) set('failed');
      },
    );
    return () => {
      current = false;
    };
  }, [document.id]);
  if (loaded === 'loading') return <p role="status">{say('coverage.loading')}</p>;
  if (loaded === 'failed') return <p role="alert">{say('coverage.failed')}</p>;
  if (loaded.length === 0) return <p>{say('coverage.none')}</p>;
  const isWhole = loaded.some(({ from }) => from === 'passage');
  return (
    <>
      <p className="hint">{say(isWhole ? 'coverage.lead' : 'coverage.lead-extract')}</p>
      <table className="coverage">
        <thead>
          <tr>
            <th scope="col">{say('coverage.passage')}</th>
            <th scope="col">{say('coverage.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {loaded.map((line) => (
            <Line key={line.id} line={line} script={document.script} />
          ))}
        </tbody>
      </table>
    </>
  );
};

const Line = ({ line, script }: { readonly line: CoverageLine; readonly script: string }) => {
  const { say, locale } = useLibraryWords();
  const { incentives } = usePackIndex();
  const { to } = useWhere();
  const { id, quote, offset, outcome } = line;
  return (
    <tr data-outcome={outcome.kind}>
      <th scope="row">
        <span className="coverage-id">{id}</span>
        {quote === null ? (
          <span className="hint">{say('coverage.quoted-above')}</span>
        ) : (
          <span className="coverage-quote" lang={script}>
            {quote}
          </span>
        )}
        {offset === null ? null : <span className="hint">{say('source.at', { offset })}</span>}
      </th>
      <td>
        <b>{say(outcomes[outcome.kind])}</b>
        {outcome.kind === 'incentive' ? (
          <ul>
            {outcome.incentives.map((one) => (
              <li key={one}>
                <a href={to({ view: { name: 'incentive', id: one } })}>{incentives.get(one)?.title[locale] ?? one}</a>
              </li>
            ))}
          </ul>
        ) : null}
        {outcome.reason === undefined ? null : (
          <p>
            <Spoken text={outcome.reason[locale]} />
          </p>
        )}
      </td>
    </tr>
  );
};

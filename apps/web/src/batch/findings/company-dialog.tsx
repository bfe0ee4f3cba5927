import { parseAnswer, type Result } from '@huice/engine';
import { describeGiven } from '@huice/engine/wording';
import { useEffect, useRef } from 'react';
import { AmountText } from '../../amounts/amount-text.tsx';
import { draftsOf } from '../../next-question/drafts-of.ts';
import { groupResults, statuses } from '../../results/group-results.ts';
import { StatusMark } from '../../results/status-mark.tsx';
import { ValidityMark } from '../../results/validity-mark.tsx';
import { pageFile } from '../../state/asked-pack.ts';
import { toFragment } from '../../state/fragment.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import type { Company } from '../screening/company.ts';
import { describeProblem } from '../screening/describe-problem.ts';
import { useBatchWords } from '../words/batch-words.ts';

interface CompanyDialogProps {
  readonly company: Company;
  readonly asOf: string;
  readonly header: readonly string[];
  /** The incentive whose cell was chosen, to begin with; none when the company itself was. */
  readonly incentive: string | undefined;
  readonly onClose: () => void;
}

/** One company: what was read of it, where it stands, and the way to the full report with every proof. */
export const CompanyDialog = ({ company, asOf, header, incentive, onClose }: CompanyDialogProps) => {
  const { say, locale } = useBatchWords();
  const { calculator, pack, facts } = usePackIndex();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The chosen incentive comes into sight, and is what the reader hears next.
    const line = dialog.current?.querySelector<HTMLElement>('[data-chosen="true"]');
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, []);
  const { name, row, profile, problems } = company;
  const report = calculator.check(profile, { asOf });
  const groups = report.ok ? groupResults(report.value.results) : null;
  const address = `${pageFile('index.html')}${toFragment({ company: name, drafts: draftsOf(pack.facts, profile), asOf, locale })}`;
  const given = pack.facts.flatMap((fact) => {
    const answer = parseAnswer(fact, profile[fact.id]);
    return answer.ok && answer.value !== null ? [[fact, describeGiven(fact, answer.value, locale)] as const] : [];
  });
  return (
    <dialog ref={dialog} className="batch-dialog" aria-labelledby="company-title" onClose={onClose}>
      <header>
        <h2 id="company-title">
          <Spoken text={name === '' ? say('batch.matrix.unnamed', { row }) : name} />
        </h2>
        <p className="tally">{say('batch.company.row', { row })}</p>
        <p className="batch-buttons">
          <a className="primary batch-link" href={address} target="_blank" rel="noopener">
            {say('batch.company.report')}
          </a>
          <button type="button" className="tool" onClick={() => dialog.current?.close()}>
            {say('notice.close')}
          </button>
        </p>
      </header>
      {problems.length === 0 ? null : (
        <ul className="batch-problems">
          {problems.map((problem) => {
            const fact = facts.get(problem.fact);
            return fact === undefined ? null : (
              <li key={problem.column}>
                <b>
                  <Spoken text={header[problem.column] || fact.label[locale]} />
                </b>{' '}
                <Spoken text={describeProblem(problem, fact, say, locale)} />
              </li>
            );
          })}
        </ul>
      )}
      {groups === null
        ? null
        : statuses.map((status) =>
            groups.current[status].length === 0 ? null : (
              <section key={status} className="batch-group" data-status={status}>
                <h3>
                  <StatusMark status={status} />
                  <span className="tally">{groups.current[status].length}</span>
                </h3>
                <ResultList results={groups.current[status]} chosen={incentive} />
              </section>
            ),
          )}
      {groups === null || groups.ended.length === 0 ? null : (
        <section className="batch-group" data-status="ended">
          <h3>{say('results.ended')}</h3>
          <p className="tally">{say('results.ended-lead')}</p>
          <ResultList results={groups.ended} chosen={incentive} />
        </section>
      )}
      <section className="batch-group">
        <h3>{say('batch.company.answers')}</h3>
        <dl className="batch-answers">
          {given.map(([fact, text]) => (
            <div key={fact.id}>
              <dt>{fact.label[locale]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className="tally">{say('batch.company.unknown', { n: pack.facts.length - given.length })}</p>
      </section>
    </dialog>
  );
};

interface ResultListProps {
  readonly results: readonly Result[];
  readonly chosen: string | undefined;
}

const ResultList = ({ results, chosen }: ResultListProps) => {
  const { locale } = useBatchWords();
  return (
    <ul className="batch-results">
      {results.map((result) => (
        <li
          key={result.incentive}
          data-chosen={result.incentive === chosen}
          {...(result.incentive === chosen ? { tabIndex: -1 } : {})}
        >
          <b>{result.title[locale]}</b>
          <AmountText amount={result.amount} />
          <ValidityMark validity={result.validity} />
        </li>
      ))}
    </ul>
  );
};

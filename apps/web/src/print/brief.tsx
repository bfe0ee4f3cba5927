import type { Report, Result } from '@huice/engine';
import {
  describeAmount,
  describeCondition,
  describeDate,
  describeGap,
  describeGiven,
  describeTie,
  describeValidity,
  instrumentLabel,
  statusLabel,
  tieTags,
} from '@huice/engine/wording';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { notesOf } from '../citations/notes-of.ts';
import { StepsList } from '../enquiry/steps-list.tsx';
import { enquiryWordsIn } from '../enquiry/words/enquiry-words.ts';
import { BriefNearest } from '../nearest/brief-nearest.tsx';
import { decidingLeaf } from '../proof/deciding.ts';
import { givenAnswers } from '../questions/given-answers.ts';
import { groupResults, inOrder as shownOrder, statuses } from '../results/group-results.ts';
import { placeLabel } from '../results/place-label.ts';
import { TotalLines } from '../results/total-line.tsx';
import { Seal } from '../site/seal.tsx';
import { useAnswerStore, useCheckedAnswers } from '../state/checked-answers.tsx';
import { companyName } from '../state/company-name.ts';
import { isAnswered } from '../state/draft.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useLaterWords } from '../words/use-later-words.ts';
import { useWords } from '../words/use-words.ts';
import { BriefFoot } from './brief-foot.tsx';
import { BriefOverview } from './brief-overview.tsx';
import { BriefProof } from './brief-proof.tsx';
import { BriefSources } from './brief-sources.tsx';
import { usePrintTitle } from './use-print-title.ts';
import { usePrinting } from './use-printing.ts';

export interface BriefProps {
  /** As typed; empty when none was given. */
  readonly company: string;
  readonly report: Report;
  /** Where the same answer opens again; the address of the page, where that holds nothing else. */
  readonly address?: () => string;
}

/** The page on paper. It is made when the page is printed and not before: on a screen nobody reads it, and each key would wait for it. */
export const Brief = (props: BriefProps) => {
  const steps = useLaterWords(enquiryWordsIn);
  return usePrinting(useAnswerStore().tell) ? <Sheets {...props} steps={steps} /> : null;
};

/** Every amount, every citation, the day, the pack and what this is not. */
const Sheets = ({
  company,
  report,
  address = () => location.href,
  steps,
}: BriefProps & { readonly steps: I18n | null }) => {
  const { say, locale } = useWords();
  const { pack, calculator } = usePackIndex();
  const name = companyName(company);
  const date = describeDate(report.asOf, locale);
  usePrintTitle([name, say('brief.title'), date].filter((part) => part !== '').join(' · '));
  const given = givenAnswers(pack.facts, useAnswerStore().read, locale);
  const groups = groupResults(report.results);
  const inOrder = shownOrder(groups);
  const shown = new Set(inOrder.map(({ incentive }) => incentive));
  const tied = calculator.ties.filter(({ incentives }) => incentives.some((id) => shown.has(id)));
  const notes = notesOf({ citations: [...inOrder, ...tied].flatMap(({ citations }) => citations) });
  const numberOf = (clause: string) => notes.find((note) => note.clause === clause)?.number ?? 0;
  const items = (title: string, results: readonly Result[]) =>
    results.length === 0 ? null : (
      <section className="brief-group">
        <h2>
          {title} {results.length}
        </h2>
        {results.map((result) => (
          <BriefItem key={result.incentive} result={result} numberOf={numberOf} />
        ))}
      </section>
    );
  return (
    <div className="brief">
      <header>
        {IS_SITE ? (
          <p className="brief-site">
            {HAS_SITE_SEAL ? <Seal /> : null}
            {say('page.name')}
          </p>
        ) : null}
        <h1>{name === '' ? say('brief.title') : name}</h1>
        <p className="brief-about">
          {name === '' ? '' : `${say('brief.title')} · `}
          {pack.title[locale]}
        </p>
        <p>{say('brief.as-of', { date })}</p>
        {given.some(({ isTried }) => isTried) ? <p className="brief-tried">{say('brief.tried')}</p> : null}
      </header>
      <section className="brief-first">
        <p className="brief-verdict">
          {say('results.announce', {
            eligible: groups.current.eligible.length,
            conditional: groups.current.conditional.length,
            undetermined: groups.current.undetermined.length,
          })}
          {say('list.stop')}
        </p>
        <TotalLines report={report} />
        {steps === null ? null : (
          <I18nProvider i18n={steps}>
            <h2>{steps._('steps.title')}</h2>
            <StepsList results={inOrder} />
          </I18nProvider>
        )}
        <BriefFoot pack={report.pack} link={address()} />
      </section>
      <BriefOverview results={inOrder} />
      {statuses.map((status) => (
        <div key={status}>{items(statusLabel(status, locale), groups.current[status])}</div>
      ))}
      {items(say('results.ended'), groups.ended)}
      <section>
        <h2>{say('brief.answers')}</h2>
        {given.length === 0 ? <p>{say('brief.no-answers')}</p> : null}
        <dl className="brief-answers">
          {given.map(({ label, answer, isTried, before }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {isTried
                  ? say('brief.tried-answer', {
                      answer: answer ?? say('answer.none-yet'),
                      before: before ?? say('answer.none-yet'),
                    })
                  : answer}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <BriefSources notes={notes} />
    </div>
  );
};

interface BriefItemProps {
  readonly result: Result;
  readonly numberOf: (clause: string) => number;
}

const BriefItem = ({ result, numberOf }: BriefItemProps) => {
  const { say, locale } = useWords();
  const { pack, facts, judgements, incentives, calculator } = usePackIndex();
  const nameOf = (id: string) => incentives.get(id)?.title[locale] ?? id;
  const { drafts } = useCheckedAnswers();
  const leaf = decidingLeaf(result.proof);
  const fact = leaf?.kind === 'fact' ? facts.get(leaf.fact) : undefined;
  const marks = (clauses: readonly { readonly clause: string }[]) => (
    <sup>
      {[...new Set(clauses.map(({ clause }) => numberOf(clause)))]
        .sort((one, other) => one - other)
        .map((number) => `[${number}]`)
        .join('')}
    </sup>
  );
  return (
    <article className="brief-item">
      <h3>{result.title[locale]}</h3>
      <p className="brief-amount">
        <Spoken text={describeAmount(result.amount, locale)} />
        {marks(result.amount.citations)}
      </p>
      <p>
        {statusLabel(result.status, locale)} · {placeLabel(pack, result.place, locale)} ·{' '}
        {instrumentLabel(result.instrument, locale)} · {describeValidity(result.validity, locale)}
        {marks(result.validity.citations)}
      </p>
      {calculator.ties
        .filter((tie) => tie.incentives.includes(result.incentive))
        .map((tie) => (
          <p key={tie.id}>
            {tieTags([tie], result.incentive, locale).join(say('list.separator'))}
            {say('list.clause')}
            {describeTie(tie, result.incentive, nameOf, locale)}
            {marks(tie.citations)}
          </p>
        ))}
      {result.status === 'eligible' ? <p>{say('deciding.eligible')}</p> : null}
      {/* A judgement that decides stands among those below. */}
      {leaf?.kind === 'fact' && result.status !== 'eligible' ? (
        <p>
          {say('brief.deciding', { condition: describeCondition(pack, leaf, locale) })}
          {fact !== undefined && isAnswered(drafts[leaf.fact])
            ? `${say('list.clause')}${say('proof.given', { text: describeGiven(fact, leaf.given, locale) })}${leaf.gap === null ? '' : `${say('list.clause')}${describeGap(fact, leaf.gap, locale)}`}`
            : ''}
        </p>
      ) : null}
      {result.open.length === 0 ? null : (
        <p>
          {say('brief.open', {
            names: result.open.map((id) => facts.get(id)?.label[locale] ?? id).join(say('list.separator')),
          })}
        </p>
      )}
      {result.judgements.length === 0 ? null : (
        <p>
          {say('brief.judgements', {
            names: result.judgements.map((id) => judgements.get(id)?.label[locale] ?? id).join(say('list.separator')),
          })}
        </p>
      )}
      <BriefNearest result={result} />
      <BriefProof proof={result.proof} marks={marks} />
      {(incentives.get(result.incentive)?.conflicts ?? []).map(({ note }) => (
        <p key={note.en}>
          <Spoken text={say('brief.conflict', { note: note[locale] })} />
        </p>
      ))}
    </article>
  );
};

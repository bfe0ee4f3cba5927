import type { Result } from '@huice/engine';
import { describeDecider, payoutLabel } from '@huice/engine/wording';
import { NoteMarks } from '../citations/note-marks.tsx';
import { NextStepLater } from '../enquiry/next-step-later.tsx';
import { FeedbackLater } from '../feedback/feedback-later.tsx';
import { Explained, WordList } from '../glossary/explained.tsx';
import { leafTexts } from '../proof/leaf-texts.ts';
import { useAsking } from '../questions/asking-context.ts';
import { useAnswerStore, useAsOf } from '../state/checked-answers.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';
import { ConflictView } from './conflict-view.tsx';

/** Below the proof: what is still open, who judges what, where the sources differ, and what none of them says. */
export const ResultDetails = ({ result }: { readonly result: Result }) => {
  const { say, locale } = useWords();
  const { pack, facts, judgements, incentives } = usePackIndex();
  const ask = useAsking();
  const store = useAnswerStore();
  const asOf = useAsOf();
  const incentive = incentives.get(result.incentive);
  return (
    <div className="details">
      <NextStepLater result={result} />
      {result.open.length === 0 ? null : (
        <section>
          <h5>{say('result.open')}</h5>
          <ul>
            {result.open.map((id) => (
              <li key={id}>
                <button type="button" className="plain" onClick={() => ask(id)}>
                  <Spoken text={facts.get(id)?.question[locale] ?? id} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {result.judgements.length === 0 ? null : (
        <section>
          <h5>{say('result.judgements')}</h5>
          <ul>
            {result.judgements.map((id) => {
              const judgement = judgements.get(id);
              return (
                <li key={id}>
                  {judgement === undefined
                    ? id
                    : `${judgement.label[locale]}${say('list.clause')}${describeDecider(judgement, locale)}`}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {(incentive?.conflicts ?? []).map((conflict, index) => (
        <ConflictView key={index} conflict={conflict} />
      ))}
      {incentive?.openPoints === undefined ? null : (
        <section>
          <h5>{say('result.open-points')}</h5>
          <ul>
            {incentive.openPoints.map((point) => (
              <li key={point.en}>
                <Explained text={point[locale]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {incentive === undefined ? null : (
        <p className="card-office">
          {incentive.authority === undefined
            ? say('result.no-authority')
            : say('result.authority', { name: incentive.authority.name[locale] })}
          {' · '}
          {payoutLabel(incentive.payout, locale)}
          {incentive.contact === undefined ? null : ` · ${say('result.contact', { contact: incentive.contact })}`}
          {incentive.authority === undefined ? null : (
            <NoteMarks
              citations={result.citations.filter(({ clause }) =>
                incentive.authority?.cites.some((cite) => cite.clause === clause),
              )}
            />
          )}
        </p>
      )}
      <WordList
        texts={[
          result.title[locale],
          incentive?.summary[locale] ?? '',
          ...leafTexts(pack, result.proof, locale),
          ...(incentive?.openPoints ?? []).map((point) => point[locale]),
        ]}
      />
      <FeedbackLater result={result} asOf={asOf} answers={() => store.read} />
    </div>
  );
};

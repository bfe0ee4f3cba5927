import { describeDecider } from '@huice/engine/wording';
import { useCheckedAnswers } from '../state/checked-answers.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

/** What no answer of the company can settle: who decides what, and for how many incentives. */
export const NothingFurther = () => {
  const { say, locale } = useWords();
  const { judgements } = usePackIndex();
  const { report } = useCheckedAnswers();
  const waiting = (report?.results ?? []).filter(
    ({ status, validity }) => status === 'conditional' && validity.state !== 'ended',
  );
  if (waiting.length === 0) return <p>{say('next.none-wait')}</p>;
  const open = new Map<string, number>();
  for (const id of waiting.flatMap((result) => result.judgements)) open.set(id, (open.get(id) ?? 0) + 1);
  return (
    <>
      <p>{say('next.waiting', { n: waiting.length })}</p>
      <details>
        <summary>{say('next.deciders')}</summary>
        <ul className="next-deciders">
          {[...open].map(([id, n]) => {
            const judgement = judgements.get(id);
            return judgement === undefined ? null : (
              <li key={id}>
                {judgement.label[locale]}
                {say('list.clause')}
                {describeDecider(judgement, locale)}
                {n === 1 ? null : <span className="tally"> {say('next.items', { n })}</span>}
              </li>
            );
          })}
        </ul>
      </details>
    </>
  );
};

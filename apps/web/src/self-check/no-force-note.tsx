import type { Result } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import { StatusMark } from '../results/status-mark.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useSelfCheck } from './self-check-context.ts';
import { metAndAwaiting } from './so-far.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

interface NoForceNoteProps {
  /** Met, or awaiting only a judgement, but not confirmed to be in force. */
  readonly results: readonly Result[];
  /** Whether everything has ended. */
  readonly isHistory: boolean;
}

/** Said plainly where nothing is confirmed to be in force: which items it is worth asking about, and whom to ask. */
export const NoForceNote = ({ results, isHistory }: NoForceNoteProps) => {
  const { say, locale } = useSelfCheckWords();
  const { incentives } = usePackIndex();
  const { interview } = useSelfCheck();
  const date = describeDate(interview.asOf, locale);
  if (results.length === 0) {
    return <p className="no-force">{isHistory ? say('result.all-ended', { date }) : say('result.none-near')}</p>;
  }
  const officeOf = (result: Result): string => {
    const office = incentives.get(result.incentive)?.authority;
    if (office !== undefined) return say('result.office', { name: office.name[locale] });
    // A newspaper is no office, and a reprint does not say who issued it.
    const official = result.citations.filter(({ grade }) => grade === 'official');
    const issuers = [...new Set(official.map(({ issuer }) => issuer))];
    return issuers.length === 0
      ? say('result.no-office')
      : say('result.issuer', { name: issuers.join(say('list.separator')) });
  };
  const offices = [...new Set(results.map(officeOf))];
  return (
    <section className="no-force" aria-labelledby="no-force-title">
      <h2 id="no-force-title">{say('result.no-force-title')}</h2>
      <p>{say('result.no-force', { ...metAndAwaiting(results), date })}</p>
      <ul>
        {offices.map((office) => (
          <li key={office}>
            <span>{office}</span>
            <ul>
              {results
                .filter((result) => officeOf(result) === office)
                .map(({ incentive, title, status }) => (
                  <li key={incentive}>
                    {title[locale]} <StatusMark status={status} short />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};

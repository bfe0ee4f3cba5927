import type { Result } from '@huice/engine';
import { validityLabel } from '@huice/engine/wording';
import { AmountText } from '../../amounts/amount-text.tsx';
import { StatusMark } from '../../results/status-mark.tsx';
import { usePitchWords } from '../words/pitch-words.ts';

/** One incentive in one scenario: status, amount, and whether it is in force on the scenario’s day. */
export const ComparedResult = ({ result }: { readonly result: Result | null }) => {
  const { say, locale } = usePitchWords();
  if (result === null) return <td>{say('results.failed')}</td>;
  const { status, amount, validity } = result;
  return (
    <td data-ended={validity.state === 'ended'}>
      <div className="compared">
        <StatusMark status={status} short />
        <AmountText amount={amount} />
        <span className="validity" data-state={validity.state}>
          <b>{validityLabel(validity.state, locale)}</b>
        </span>
      </div>
    </td>
  );
};

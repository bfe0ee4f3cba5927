import type { Result } from '@huice/engine';
import { amountInWords, statusLabel, validityLabel } from '@huice/engine/wording';
import { AmountText } from '../../amounts/amount-text.tsx';
import { unbroken } from '../../amounts/unbroken.ts';
import { StatusShape } from '../../results/status-mark.tsx';
import { useSelfCheck } from '../self-check-context.ts';
import { Announcement } from '../so-far-panel.tsx';
import { useSelfCheckWords } from '../words/self-check-words.ts';

/** How one stands with the one incentive that is asked about. What has ended is said to be history before anything else. */
export const AskedPanel = ({ result }: { readonly result: Result }) => {
  const { say, locale } = useSelfCheckWords();
  const { steps } = useSelfCheck();
  const { status, validity, amount } = result;
  const label = statusLabel(status, locale);
  const state = validityLabel(validity.state, locale);
  return (
    <aside className="so-far" aria-labelledby="so-far-title" aria-busy={false}>
      <h2 id="so-far-title">{say('so-far.title')}</h2>
      <div className="so-far-settled">
        <p className="status" data-status={status}>
          <StatusShape status={status} />
          {label}
        </p>
      </div>
      <div className="so-far-best">
        <p className="so-far-brief">{[state, unbroken(amountInWords(amount, locale).head)].join(say('list.clause'))}</p>
        <p className="so-far-amount">
          <AmountText amount={amount} />
        </p>
        <p className="so-far-status">
          <span className="validity" data-state={validity.state}>
            <b>{state}</b>
          </span>
        </p>
      </div>
      <button type="button" className="tool so-far-go" onClick={() => steps.go({ name: 'result' })}>
        {say('so-far.result')}
      </button>
      <Announcement moves={steps.moves} text={[label, state].join(say('list.clause'))} />
    </aside>
  );
};

import type { Result } from '@huice/engine';
import { stepLines } from '../../enquiry/step-lines.ts';
import { whomToAsk } from '../../enquiry/whom-to-ask.ts';
import { WithEnquiryWords } from '../../enquiry/with-enquiry-words.tsx';
import { WithHotline } from '../../enquiry/with-hotline.tsx';
import { useEnquiryWords } from '../../enquiry/words/enquiry-words.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';

/** The next step for one incentive: what to ask or to do, and whom one goes to. */
export const SlideNext = ({ result }: { readonly result: Result }) => (
  <WithEnquiryWords>
    <Next result={result} />
  </WithEnquiryWords>
);

const Next = ({ result }: { readonly result: Result }) => {
  const { say, locale } = useEnquiryWords();
  const { incentives, judgements } = usePackIndex();
  const incentive = incentives.get(result.incentive);
  if (incentive === undefined) return null;
  const { name, hotline } = whomToAsk(result, incentive, locale);
  const lines = stepLines({ result, incentive }, { say, locale, judgements });
  return (
    <div className="slide-next">
      <h3>{say('enquiry.title')}</h3>
      <p>
        <WithHotline
          text={say('steps.whom', { whom: name ?? say(hotline === '12366' ? 'whom.tax' : 'whom.issuer'), hotline })}
          hotline={hotline}
        />
      </p>
      {lines.length === 0 ? null : (
        <p className="slide-small">
          <Spoken text={lines.join(say('list.clause'))} />
        </p>
      )}
    </div>
  );
};

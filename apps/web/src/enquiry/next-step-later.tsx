import type { Result } from '@huice/engine';
import { loadWording } from '@huice/engine/wording';
import { Suspense } from 'react';
import { later } from '../failure/later.tsx';
import { WithEnquiryWords } from './with-enquiry-words.tsx';

// The letter is in Chinese, whatever the page speaks.
const NextStep = later(async () => {
  const [{ NextStep: of }] = await Promise.all([import('./next-step.tsx'), loadWording('zh-Hans')]);
  return of;
});

/** Within a card that is open, so no page waits for it. */
export const NextStepLater = ({ result }: { readonly result: Result }) => (
  <Suspense>
    <WithEnquiryWords>
      <NextStep result={result} />
    </WithEnquiryWords>
  </Suspense>
);

import type { Result } from '@huice/engine';
import { Suspense } from 'react';
import { later } from '../failure/later.tsx';

const NextStep = later(() => import('./next-step.tsx').then(({ NextStep: of }) => of));

/** Within a card that is open, so no page waits for it. */
export const NextStepLater = ({ result }: { readonly result: Result }) => (
  <Suspense>
    <NextStep result={result} />
  </Suspense>
);

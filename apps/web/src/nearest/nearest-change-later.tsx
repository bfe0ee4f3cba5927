import type { Result } from '@huice/engine';
import { lazy, Suspense } from 'react';

// A card says its status without it, so it may come after the card.
const NearestChange = lazy(() =>
  import('./nearest-change.tsx').then(
    ({ NearestChange: of }) => ({ default: of }),
    () => ({ default: () => null }),
  ),
);

/** Only where the answer is not in favour, and nothing has ended. */
export const NearestChangeLater = ({ result }: { readonly result: Result }) => {
  const isOpen = result.status === 'undetermined' || result.status === 'ineligible';
  if (!isOpen || result.validity.state === 'ended') return null;
  return (
    <Suspense>
      <NearestChange result={result} />
    </Suspense>
  );
};

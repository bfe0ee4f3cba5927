import type { Result } from '@huice/engine';
import { lazy, Suspense, useState } from 'react';
import { useNearSight } from '../design/sight.ts';

// A card says its status without it, so it may come after the card.
const NearestChange = lazy(() =>
  import('./nearest-change.tsx').then(
    ({ NearestChange: of }) => ({ default: of }),
    () => ({ default: () => null }),
  ),
);

/** Only where the answer is not in favour, and nothing has ended; in a long list, once the card has come into sight. */
export const NearestChangeLater = ({ result }: { readonly result: Result }) => {
  const isNear = useNearSight();
  const [wasNear, keep] = useState(isNear);
  if (isNear && !wasNear) keep(true);
  const isOpen = result.status === 'undetermined' || result.status === 'ineligible';
  if (!wasNear || !isOpen || result.validity.state === 'ended') return null;
  return (
    <Suspense>
      <NearestChange result={result} />
    </Suspense>
  );
};

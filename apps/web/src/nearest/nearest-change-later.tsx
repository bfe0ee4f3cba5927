import type { Result } from '@huice/engine';
import { lazy, Suspense, useState } from 'react';

// A card says its status without it, so it may come after the card.
const NearestChange = lazy(() =>
  import('./nearest-change.tsx').then(
    ({ NearestChange: of }) => ({ default: of }),
    () => ({ default: () => null }),
  ),
);

interface NearestChangeLaterProps {
  readonly result: Result;
  readonly isInSight: boolean;
}

/** Only where the answer is not in favour, and nothing has ended; in a long list, once the card has come into sight. */
export const NearestChangeLater = ({ result, isInSight }: NearestChangeLaterProps) => {
  const [wasInSight, keep] = useState(isInSight);
  if (isInSight && !wasInSight) keep(true);
  const isOpen = result.status === 'undetermined' || result.status === 'ineligible';
  if (!wasInSight || !isOpen || result.validity.state === 'ended') return null;
  return (
    <Suspense>
      <NearestChange result={result} />
    </Suspense>
  );
};

import type { Result } from '@huice/engine';
import { lazy, type RefObject, Suspense } from 'react';
import { useLaidOut } from '../design/use-laid-out.ts';

// A card says its status without it, so it may come after the card.
const NearestChange = lazy(() =>
  import('./nearest-change.tsx').then(
    ({ NearestChange: of }) => ({ default: of }),
    () => ({ default: () => null }),
  ),
);

interface NearestChangeLaterProps {
  readonly result: Result;
  /** The part of the card that it stands in. */
  readonly within: RefObject<HTMLElement | null>;
}

/** Only where the answer is not in favour, and nothing has ended; in a long list, once the card has come into sight. */
export const NearestChangeLater = ({ result, within }: NearestChangeLaterProps) => {
  const isLaidOut = useLaidOut(within);
  const isOpen = result.status === 'undetermined' || result.status === 'ineligible';
  if (!isLaidOut || !isOpen || result.validity.state === 'ended') return null;
  return (
    <Suspense>
      <NearestChange result={result} />
    </Suspense>
  );
};

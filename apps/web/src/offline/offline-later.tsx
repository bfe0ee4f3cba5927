import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { hasOwnPack } from '../state/pack-of-page.ts';

// The page needs nothing of it to begin with; where it cannot be loaded, there is no copy to speak of.
const OfflineNotices = lazy(() =>
  import('./offline-notices.tsx').then(
    ({ OfflineNotices: of }): { default: ComponentType } => ({ default: of }),
    () => ({ default: () => null }),
  ),
);

/** Once the page is at rest, a copy of all pages is kept in the browser, and what is worth knowing about it is said. */
export const OfflineLater = () => {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    // The development server has no worker to offer.
    if (import.meta.env.DEV || hasOwnPack() || !('serviceWorker' in navigator)) return;
    const rest = () => setAtRest(true);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(rest, 2000);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(rest);
    return () => cancelIdleCallback(asked);
  }, []);
  return isAtRest ? (
    <Suspense>
      <OfflineNotices />
    </Suspense>
  ) : null;
};

import { Suspense, useSyncExternalStore } from 'react';
import { later } from '../failure/later.tsx';
import { damagedLink } from '../state/arrival.ts';

const DamagedLinkNotice = later(() => import('./damaged-link-notice.tsx').then(({ DamagedLinkNotice: of }) => of));

/** Nothing, unless the page was opened with a link that was damaged on its way. */
export const DamagedLinkLater = () => {
  const link = useSyncExternalStore(damagedLink.subscribe, damagedLink.read);
  return link === null ? null : (
    <Suspense>
      <DamagedLinkNotice link={link} />
    </Suspense>
  );
};

import { later } from '../failure/later.tsx';

/** Beside the results, which stand without it. */
export const LastVisitLater = later(() => import('./last-visit.tsx').then(({ LastVisit }) => LastVisit));

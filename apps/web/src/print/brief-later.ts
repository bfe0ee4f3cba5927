import { later } from '../failure/later.tsx';

/** Shown on paper only. It comes beside the results, so that who prints at once has it; where it fails, they stand without it. */
export const BriefLater = later(() => import('./brief.tsx').then(({ Brief }) => Brief));

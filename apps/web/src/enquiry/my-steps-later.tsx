import { later } from '../failure/later.tsx';

/** Beside the results, which stand without it. */
export const MyStepsLater = later(() => import('./my-steps.tsx').then(({ MySteps }) => MySteps));

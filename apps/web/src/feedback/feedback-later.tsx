import { Suspense } from 'react';
import { later } from '../failure/later.tsx';
import type { FeedbackProps } from './feedback-dialog.tsx';

const FeedbackButton = later(() => import('./feedback-button.tsx').then(({ FeedbackButton: of }) => of));

/** At the end of what is said of an incentive, so no page waits for it. */
export const FeedbackLater = (props: FeedbackProps) => (
  <Suspense>
    <FeedbackButton {...props} />
  </Suspense>
);

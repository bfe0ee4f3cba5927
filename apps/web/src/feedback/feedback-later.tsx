import { Suspense } from 'react';
import { later } from '../failure/later.tsx';
import type { FeedbackButtonProps } from './feedback-button.tsx';

const FeedbackButton = later(() => import('./feedback-button.tsx').then(({ FeedbackButton: of }) => of));

/** At the end of what is said of an incentive, so no page waits for it. */
export const FeedbackLater = (props: FeedbackButtonProps) => (
  <Suspense>
    <FeedbackButton {...props} />
  </Suspense>
);

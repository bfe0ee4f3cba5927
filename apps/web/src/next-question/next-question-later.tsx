import { type ComponentType, lazy, Suspense } from 'react';

// The form works without it, so it may come after the form, and not at all where the network is gone.
const NextQuestion = lazy(() =>
  import('./next-question.tsx').then(
    ({ NextQuestion: of }): { default: ComponentType } => ({ default: of }),
    () => ({ default: () => null }),
  ),
);

export const NextQuestionLater = () => (
  <Suspense fallback={<div className="next-question" data-waiting="true" />}>
    <NextQuestion />
  </Suspense>
);

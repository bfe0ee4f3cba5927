import { Suspense, useState } from 'react';
import { later } from '../../failure/later.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { askedIncentive } from './asked-incentive.ts';

const AskedQuestions = later(() => import('./asked-questions.tsx').then(({ AskedQuestions: of }) => of));

/** Nothing, unless the form was opened from an incentive of the library; the address says so only until the form writes its own. */
export const AskedLater = () => {
  const { incentives } = usePackIndex();
  const [asked] = useState(() => askedIncentive(location.hash));
  const incentive = asked === null ? undefined : incentives.get(asked);
  return incentive === undefined ? null : (
    <Suspense>
      <AskedQuestions incentive={incentive} />
    </Suspense>
  );
};

import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A validity said to run until further notice, and dated to an end. */
export const endlessYetEnds: Check = ({ incentives }) =>
  incentives
    .filter(({ incentive: { validity } }) => validity.openEnded !== undefined && validity.until !== undefined)
    .map(({ incentive, path }) =>
      finding('verify/endless-yet-ends', [...path, 'validity', 'openEnded'], incentive.id, {
        expected: 'either an end or words that say there is none',
        received: `both, with ${incentive.validity.until?.date} as the end`,
        hint: 'keep what the stronger source says, and record the other as a conflict',
        params: { until: incentive.validity.until?.date ?? '' },
      }),
    );

import { finding } from './finding.ts';
import { isBackwards, overlap, periodOf } from './period.ts';
import type { Check } from './subject.ts';

/** Two records of one item (the same title in the same place) that are in force on the same days. */
export const validityOverlaps: Check = ({ incentives }) => {
  const byItem = new Map<string, (typeof incentives)[number][]>();
  return incentives.flatMap((one) => {
    const key = `${one.incentive.place}\n${one.incentive.title['zh-Hans'].trim()}`;
    const earlier = byItem.get(key) ?? [];
    byItem.set(key, [...earlier, one]);
    const period = periodOf(one.incentive.validity);
    if (isBackwards(period)) return [];
    const clash = earlier.find(({ incentive }) => {
      const other = periodOf(incentive.validity);
      return !isBackwards(other) && overlap(period, other);
    });
    if (clash === undefined) return [];
    return [
      finding('verify/validity-overlaps', [...one.path, 'validity'], one.incentive.id, {
        expected: `a period apart from that of ${clash.incentive.id}, which has the same title`,
        received: 'periods that overlap',
        hint: 'end the earlier record where the later one starts, or give the two items titles that differ',
        params: { other: clash.incentive.id },
      }),
    ];
  });
};

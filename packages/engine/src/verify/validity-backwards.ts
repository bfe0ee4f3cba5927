import type { PartialDate } from '../value/partial-date.ts';
import { earliest, latest } from '../value/partial-date.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A validity that ends before it starts, or is repealed before it starts or after it has ended. */
export const validityBackwards: Check = ({ incentives }) =>
  incentives.flatMap(({ incentive, path }) => {
    const { from, until, repealed } = incentive.validity;
    const pairs = [
      { name: 'until', early: from, late: until, rule: 'on or after the start' },
      { name: 'repealed', early: from, late: repealed, rule: 'on or after the start' },
      { name: 'repealed', early: repealed, late: until, rule: 'on or before the end' },
    ] as const;
    return pairs
      .filter(({ early, late }) => early !== undefined && late !== undefined && isAfter(early.date, late.date))
      .map(({ name, early, late, rule }) =>
        finding('verify/validity-backwards', [...path, 'validity', name, 'date'], incentive.id, {
          expected: `a date ${rule}`,
          received: `${late?.date}, which lies before ${early?.date}`,
          hint: 'check the dates against their quotes',
          params: { early: early?.date ?? '', late: late?.date ?? '' },
        }),
      );
  });

/** Even the earliest day that the first can mean lies after the last day that the second can. */
const isAfter = (first: string, second: string): boolean =>
  earliest(first as PartialDate) > latest(second as PartialDate);

import { earliest, latest, type PartialDate } from '../value/partial-date.ts';
import { finding } from './finding.ts';
import { isBackwards, overlap, periodOf } from './period.ts';
import type { Check } from './subject.ts';

/** A day on which a source attests it in force, outside the dates between which it is. */
export const attestedOutside: Check = ({ incentives }) =>
  incentives.flatMap(({ incentive, path }) => {
    const period = periodOf(incentive.validity);
    if (isBackwards(period)) return [];
    return (incentive.validity.attested ?? []).flatMap(({ date }, index) => {
      const day = { first: earliest(date as PartialDate), last: latest(date as PartialDate) };
      if (overlap(day, period)) return [];
      return [
        finding('verify/attested-outside', [...path, 'validity', 'attested', index, 'date'], incentive.id, {
          expected: 'a day between its start and its end',
          received: date,
          hint: 'check the day against the document, and the period against its quotes',
          params: { date },
        }),
      ];
    });
  });

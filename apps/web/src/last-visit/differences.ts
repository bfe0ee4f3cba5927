import type { Locale, Text } from '@huice/engine';
import { amountInWords, statusLabel, validityLabel } from '@huice/engine/wording';
import type { Visit, VisitedResult } from './visit.ts';

/** Why a result is another: the incentive is there since, or no longer; its rule, its dates or nothing but the day has changed. */
type Cause = 'new' | 'gone' | 'rule' | 'dates' | 'day';

/** A result that is another than on the visit before; `was` and `is` say only what differs. */
export interface Difference {
  readonly incentive: string;
  readonly title: Text;
  readonly cause: Cause;
  readonly was: readonly string[];
  readonly is: readonly string[];
}

/** What the same answers come to otherwise than on the visit before; nothing where other answers were given then. */
export const differencesOf = (before: Visit, now: Visit, locale: Locale): readonly Difference[] => {
  if (before.answers !== now.answers || (before.digest === now.digest && before.asOf === now.asOf)) return [];
  const ids = new Set([...Object.keys(now.results), ...Object.keys(before.results)]);
  return [...ids].flatMap((incentive): readonly Difference[] => {
    const [was, is] = [before.results[incentive], now.results[incentive]];
    // What nobody could have had is not missed.
    if (was === undefined)
      return isOfUse(is) ? [{ incentive, title: is.title, cause: 'new', was: [], is: told(is, locale) }] : [];
    if (is === undefined)
      return isOfUse(was) ? [{ incentive, title: was.title, cause: 'gone', was: told(was, locale), is: [] }] : [];
    const [then, today] = [told(was, locale), told(is, locale)];
    const differs = (_: string, at: number) => then[at] !== today[at];
    if (!then.some(differs)) return [];
    const cause = causeOf(was, is, before.asOf !== now.asOf);
    return [{ incentive, title: is.title, cause, was: then.filter(differs), is: today.filter(differs) }];
  });
};

const isOfUse = (result: VisitedResult | undefined): result is VisitedResult =>
  result !== undefined && result.status !== 'ineligible' && result.validity !== 'ended';

/** Status, amount and validity in words. */
const told = ({ status, amount, validity }: VisitedResult, locale: Locale): readonly string[] => [
  statusLabel(status, locale),
  amountInWords(amount, locale).head,
  validityLabel(validity, locale),
];

const causeOf = (was: VisitedResult, is: VisitedResult, isLater: boolean): Cause => {
  if (was.validity !== is.validity && was.dates !== is.dates) return 'dates';
  return was.rule === is.rule && isLater ? 'day' : 'rule';
};

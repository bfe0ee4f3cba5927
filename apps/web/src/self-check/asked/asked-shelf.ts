import { type Calculator, compile, type Outcome, type Report } from '@huice/engine';
import type { Shelf } from '../../state/pack-context.ts';

/**
 * The shelf as one sees it who asks about a single incentive: its questions alone are asked, in the order that settles it
 * soonest, and its result alone is reported, also where it has ended. Null when the pack holds no such incentive.
 */
export const askedShelf = (shelf: Shelf, id: string): Shelf | null => {
  const incentive = shelf.incentives.get(id);
  if (incentive === undefined) return null;
  // What it shares with others has no say in who qualifies.
  const { excludes, sharedCaps, ...alone } = incentive;
  const only = compile({ ...shelf.pack, incentives: [alone] });
  if (!only.ok) return null;
  const whole = shelf.calculator;
  const its = (report: Outcome<Report>): Outcome<Report> =>
    report.ok
      ? { ...report, value: { ...report.value, results: report.value.results.filter((one) => one.incentive === id) } }
      : report;
  const calculator: Calculator = {
    pack: shelf.pack,
    // The pack is the same: a part of it has no version of its own.
    get digest() {
      return whole.digest;
    },
    check: (profile, options) => its(whole.check(profile, options)),
    follow: () => {
      const follow = whole.follow();
      return (profile, options) => its(follow(profile, options));
    },
    outline: whole.outline,
    questions: (profile, options) => only.value.questions(profile, { ...options, history: true }),
    questionSteps: (profile, options) => only.value.questionSteps(profile, { ...options, history: true }),
    sources: whole.sources,
    nearest: whole.nearest,
  };
  return { ...shelf, calculator };
};

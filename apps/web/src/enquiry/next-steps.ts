import type { Incentive, Locale, Result } from '@huice/engine';
import { type Whom, whomToAsk } from './whom-to-ask.ts';

export interface NextStepOf {
  readonly result: Result;
  readonly incentive: Incentive;
}

/** What one goes to the same office for. */
export interface StepsThere {
  readonly whom: Whom;
  readonly steps: readonly NextStepOf[];
}

export interface NextSteps {
  /** Met and in force. */
  readonly act: readonly StepsThere[];
  /** Met; whether it is in force is to be asked first. */
  readonly ask: readonly StepsThere[];
  /** The company's part is met, and the authority has still to judge: in force or not, this may end in a no. */
  readonly judged: readonly StepsThere[];
  /** What more answers could still settle. */
  readonly open: readonly Result[];
  /** Questions that what is open waits for, those that most of it waits for first. */
  readonly missing: readonly string[];
}

/** How many of the missing answers are named. */
const named = 3;

/**
 * What a company can do after an answer, by whom it goes to. `results` in the order in which they are shown; what has ended is
 * history, and no step.
 */
export const nextSteps = (
  results: readonly Result[],
  incentives: ReadonlyMap<string, Incentive>,
  locale: Locale,
): NextSteps => {
  const live = results.filter(({ validity }) => validity.state !== 'ended');
  const near = live.filter(({ status }) => status === 'eligible' || status === 'conditional');
  const steps = near.flatMap((result) => {
    const incentive = incentives.get(result.incentive);
    return incentive === undefined ? [] : [{ result, incentive }];
  });
  const kindOf = ({ result: { status, validity } }: NextStepOf) =>
    status === 'conditional' ? 'judged' : validity.state === 'in-force' ? 'act' : 'ask';
  const of = (kind: 'act' | 'ask' | 'judged') =>
    byOffice(
      steps.filter((step) => kindOf(step) === kind),
      locale,
    );
  const open = live.filter(({ status }) => status === 'undetermined');
  return {
    act: of('act'),
    ask: of('ask'),
    judged: of('judged'),
    open,
    missing: mostMissed(open).slice(0, named),
  };
};

const byOffice = (steps: readonly NextStepOf[], locale: Locale): readonly StepsThere[] => {
  const offices = new Map<string, { whom: Whom; steps: NextStepOf[] }>();
  for (const step of steps) {
    const whom = whomToAsk(step.result, step.incentive, locale);
    const key = `${whom.hotline} ${whom.name ?? ''}`;
    const there = offices.get(key) ?? { whom, steps: [] };
    there.steps.push(step);
    offices.set(key, there);
  }
  return [...offices.values()];
};

const mostMissed = (open: readonly Result[]): readonly string[] => {
  const times = new Map<string, number>();
  for (const result of open) for (const fact of result.open) times.set(fact, (times.get(fact) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one).map(([fact]) => fact);
};

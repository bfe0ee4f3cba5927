import type { Condition, Fact, Pack, Profile } from '@huice/engine';
import type { Random } from '../domain/random.ts';

/** A company for any pack: figures on, just below or just above some threshold, everything else as a die falls. */
export const anyCompany = (pack: Pack): ((random: Random) => Readonly<Record<string, Profile[string]>>) => {
  const thresholds = new Map<string, string[]>();
  const visit = (condition: Condition): void => {
    if (condition.kind === 'not') visit(condition.of);
    else if ('of' in condition) condition.of.forEach(visit);
    else if (condition.kind === 'compare')
      thresholds.set(condition.fact, [...(thresholds.get(condition.fact) ?? []), condition.value]);
  };
  for (const { condition } of pack.incentives) visit(condition);
  return (random) =>
    Object.fromEntries(pack.facts.map((fact) => [fact.id, anyAnswer(fact, thresholds.get(fact.id) ?? [], random)]));
};

const anyAnswer = (fact: Fact, thresholds: readonly string[], random: Random): Profile[string] => {
  switch (fact.kind) {
    case 'boolean':
      return random.chance(0.5);
    case 'choice':
      return random.pick(fact.options).id;
    case 'choices':
      return fact.options.filter(() => random.chance(0.3)).map(({ id }) => id);
    case 'date': {
      const day = Date.parse(thresholds.length === 0 ? '2015-01-01' : random.pick(thresholds)) / 86_400_000;
      return new Date((day + random.int(-400, 400)) * 86_400_000).toISOString().slice(0, 10);
    }
    default: {
      const threshold = thresholds.length === 0 ? 10 : Number(random.pick(thresholds));
      const figure = threshold * random.pick([0.5, 1, 1.5]);
      const whole = fact.kind === 'quantity' && fact.whole === true ? Math.round(figure) : figure;
      return fact.kind === 'share' ? Math.min(1, whole) : whole;
    }
  }
};

import { type Calculator, type Condition, conditionsIn, type Pack, type Profile } from '@huice/engine';
import { rowScreener } from '@huice/screen';
import { asOf, sure } from '../subjects/huice.ts';

/** Everything that a company would answer, by fact. */
export type Answers = Readonly<Record<string, Profile[string]>>;

/** Which answers no condition of the pack can tell apart: they get the same key. */
export const answerKeys = (pack: Pack): ((fact: string, answer: unknown) => string) => {
  const compared = new Map<string, { readonly op: string; readonly value: string }[]>();
  const visit = (condition: Condition): void => {
    if (condition.kind === 'not') visit(condition.of);
    else if ('of' in condition) condition.of.forEach(visit);
    else if (condition.kind === 'compare')
      compared.set(condition.fact, [...(compared.get(condition.fact) ?? []), condition]);
  };
  for (const { condition } of pack.incentives) visit(condition);
  const kinds = new Map(pack.facts.map(({ id, kind }) => [id, kind]));
  return (fact, answer) => {
    const comparisons = compared.get(fact);
    if (comparisons === undefined) return JSON.stringify(answer);
    const isDate = kinds.get(fact) === 'date';
    const order = (value: string): number => {
      if (isDate) return (answer as string) < value ? -1 : answer === value ? 0 : 1;
      return Math.sign(Number(answer) - Number(value));
    };
    return comparisons.map(({ value }) => order(value)).join();
  };
};

interface Step {
  /** What to ask; null when everything is settled. */
  readonly fact: string | null;
  readonly next: Map<string, Step>;
}

/**
 * Asks the best next question until everything is settled, and counts. Companies that answer alike are asked alike, so
 * what was asked once is remembered.
 */
export const interviewer = (calculator: Calculator): ((company: Answers) => number) => {
  const keyOf = answerKeys(calculator.pack);
  const stepFor = (profile: Profile): Step => {
    const [best] = sure(calculator.questions(profile, { asOf })).questions;
    return { fact: best?.fact ?? null, next: new Map() };
  };
  const first = stepFor({});
  return (company) => {
    const profile: Record<string, Profile[string]> = {};
    let step = first;
    let asked = 0;
    while (step.fact !== null) {
      const { fact, next } = step;
      const answer = company[fact] as Profile[string];
      profile[fact] = answer;
      asked++;
      const key = keyOf(fact, answer);
      const known = next.get(key) ?? stepFor(profile);
      next.set(key, known);
      step = known;
    }
    return asked;
  };
};

/** A form that asks what any rule reads, in the form's order, and stops once everything is settled. */
export const fixedForm = (calculator: Calculator): { readonly length: number; count: (company: Answers) => number } => {
  const { pack } = calculator;
  const read = new Set(pack.incentives.flatMap(({ condition }) => factsRead(condition)));
  const order = pack.facts.map(({ id }) => id).filter((id) => read.has(id));
  const screening = sure(rowScreener(calculator, order, { asOf }));
  const standing = sure(calculator.check({}, { asOf })).results;
  const asks = Uint8Array.from(standing, ({ validity }) => (validity.state === 'ended' ? 0 : 1));
  const undetermined = 1;
  const isSettled = (company: Answers, asked: number): boolean => {
    screening.decide(order.map((fact, index) => (index < asked ? (company[fact] as Profile[string]) : undefined)));
    return screening.codes.every((code, index) => asks[index] === 0 || code !== undetermined);
  };
  return {
    length: order.length,
    count: (company) => {
      for (let asked = 0; asked < order.length; asked++) if (isSettled(company, asked)) return asked;
      return order.length;
    },
  };
};

export const factsRead = (condition: Condition): string[] => {
  if ('fact' in condition) return [condition.fact];
  return conditionsIn(condition).flatMap(factsRead);
};

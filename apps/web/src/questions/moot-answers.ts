import { type Calculator, type CheckOptions, type Profile, partsOf, type Report } from '@huice/engine';

/**
 * Which of these answers no longer bear on anything: were the question open again, nothing that could be said to it would
 * change the status or the amount of what has not ended. A question a step, for who has something more urgent to do in between.
 */
export function* mootAnswers(
  calculator: Calculator,
  profile: Profile,
  { answered, ...options }: CheckOptions & { readonly answered: readonly string[] },
): Generator<undefined, ReadonlySet<string>> {
  const follow = calculator.follow();
  const terms = new Map(calculator.pack.terms?.map((term) => [term.id, term]));
  const moot = new Set<string>();
  for (const fact of answered) {
    const without = follow({ ...profile, [fact]: null }, options);
    const parts = partsOf(fact, terms);
    if (without.ok && !parts.some((part) => bearsOn(part, without.value))) moot.add(fact);
    yield;
  }
  return moot;
}

const bearsOn = (fact: string, { results }: Report): boolean =>
  results.some(
    ({ open, amount, validity }) => validity.state !== 'ended' && (open.includes(fact) || amount.open.includes(fact)),
  );

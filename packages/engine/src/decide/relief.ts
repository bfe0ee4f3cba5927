import type { Amount } from '../language/amount.ts';
import { amountsIn } from '../language/parts.ts';

const known = new WeakMap<Amount, true | 'perhaps' | 'no'>();

/** Whether an amount is what a company does not have to pay, rather than what it is paid; `perhaps` where a case decides or both go into it. */
export const reliefOf = (amount: Amount): true | 'perhaps' | undefined => {
  const found = known.get(amount) ?? find(amount) ?? 'no';
  known.set(amount, found);
  return found === 'no' ? undefined : found;
};

const find = (amount: Amount): true | 'perhaps' | undefined => {
  switch (amount.kind) {
    case 'relief':
      return true;
    case 'capped':
    case 'times':
      return reliefOf(amount.of);
    case 'minus':
      return reliefOf(amount.from);
    default: {
      const all = amountsIn(amount).map(reliefOf);
      if (all.every((one) => one === undefined)) return undefined;
      return all.every((one) => one === true) ? true : 'perhaps';
    }
  }
};

/** The sum of what is paid out; of everything, where all of it is relief. */
export const cashOf = (of: readonly Amount[]): Amount => {
  if (of.every((part) => reliefOf(part) === true)) return { kind: 'sum', of };
  const cash = of.flatMap((part) => {
    if (reliefOf(part) === true) return [];
    if (part.kind === 'instalments') return [cashOf(amountsIn(part))];
    return [part.kind === 'sum' ? cashOf(part.of) : part];
  });
  return { kind: 'sum', of: cash };
};

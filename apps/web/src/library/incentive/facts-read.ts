import type { Amount, Base, Condition, Incentive } from '@huice/engine';

/** The facts that an incentive asks a company for: those of its condition as they are written, then those of its amount. */
export const factsRead = ({ condition, amount }: Pick<Incentive, 'condition' | 'amount'>): readonly string[] => [
  ...new Set([...ofCondition(condition), ...ofAmount(amount)]),
];

const ofCondition = (condition: Condition): readonly string[] => {
  if (condition.kind === 'not') return ofCondition(condition.of);
  if ('of' in condition) return condition.of.flatMap(ofCondition);
  return 'fact' in condition ? [condition.fact] : [];
};

const ofAmount = (amount: Amount): readonly string[] => {
  if (amount.kind === 'sum') return amount.of.flatMap(ofAmount);
  const read = [...('fact' in amount ? [amount.fact] : []), ...('base' in amount ? ofBase(amount.base) : [])];
  if (amount.kind !== 'by-choice') return read;
  return [...read, ...[...Object.values(amount.cases), amount.otherwise].flatMap(ofAmount)];
};

const ofBase = (base: Base | undefined): readonly string[] => (base !== undefined && 'fact' in base ? [base.fact] : []);

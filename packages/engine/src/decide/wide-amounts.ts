import type { AmountResult } from './report.ts';

/** The amounts in one that may be wider than what is paid: none, but where exactness would cost too much. */
export const wideAmounts = (amount: AmountResult): readonly AmountResult[] => {
  const { parts = [], readings = [], instalments = [] } = amount;
  const inside = [...parts, ...[...readings, ...instalments].map((one) => one.amount)];
  return [...(amount.tight === false ? [amount] : []), ...inside.flatMap(wideAmounts)];
};

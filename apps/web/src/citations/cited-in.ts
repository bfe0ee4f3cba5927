import type { Amount, Citation, Citations, Condition, Incentive } from '@huice/engine';

/** What of an incentive rests on a passage. */
export type CitingPart = 'condition' | 'amount' | 'validity' | 'authority' | 'conflict';

/** Every citation of an incentive, with the part that rests on it. */
export const citedIn = (incentive: Incentive): readonly { readonly part: CitingPart; readonly cite: Citation }[] => {
  const { from, until, repealed, attested, openEnded } = incentive.validity;
  const parts: Readonly<Record<CitingPart, readonly Citations[]>> = {
    condition: conditionCites(incentive.condition),
    amount: amountCites(incentive.amount),
    validity: [
      ...[from, until, repealed, ...(attested ?? [])].flatMap((one) => (one === undefined ? [] : [one.cites])),
      ...(openEnded === undefined ? [] : [openEnded]),
    ],
    authority: incentive.authority === undefined ? [] : [incentive.authority.cites],
    conflict: (incentive.conflicts ?? []).map(({ cites }) => cites),
  };
  return (Object.keys(parts) as CitingPart[]).flatMap((part) =>
    parts[part].flatMap((cites) => cites.map((cite) => ({ part, cite }))),
  );
};

export const conditionCites = (condition: Condition): readonly Citations[] => {
  if (condition.kind === 'not') return conditionCites(condition.of);
  return 'of' in condition ? condition.of.flatMap(conditionCites) : [condition.cites];
};

const amountCites = (amount: Amount): readonly Citations[] => {
  if (amount.kind === 'sum') return amount.of.flatMap(amountCites);
  if (amount.kind !== 'by-choice') return [amount.cites];
  return [amount.cites, ...[...Object.values(amount.cases), amount.otherwise].flatMap(amountCites)];
};

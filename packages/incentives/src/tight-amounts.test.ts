import { type AmountResult, compile, type Profile } from '@huice/engine';
import { boundaryCases } from '@huice/engine/review';
import { expect, test } from 'vitest';
import { huicePack } from './pack.ts';

const compiled = compile(huicePack);
const cases = boundaryCases(huicePack);
if (!compiled.ok || !cases.ok) throw new Error('the pack does not compile');

/** The amounts in one that may be wider than what is paid: none, but where exactness would cost too much. */
const wideAmounts = (amount: AmountResult): readonly AmountResult[] => {
  const { parts = [], readings = [], instalments = [] } = amount;
  const inside = [...parts, ...[...readings, ...instalments].map((one) => one.amount)];
  return [...(amount.tight === false ? [amount] : []), ...inside.flatMap(wideAmounts)];
};

/** Amounts that are wider than what can be paid, for a company of which so much is known. */
const wideFor = (profile: Profile) => {
  const entries = compiled.value.outline(profile, { asOf: '2026-11-22' });
  if (!entries.ok) throw new Error(JSON.stringify(entries.issues));
  return entries.value.flatMap(({ incentive, amount }) =>
    wideAmounts(amount).map(({ kind }) => `${incentive}: ${kind}`),
  );
};

test('no amount of the pack is ever shown wider than it need be (L10)', () => {
  const some = cases.value.filter((_, at) => at % 7 === 0).map(({ profile }) => profile);
  const halves = some.map((profile) => Object.fromEntries(Object.entries(profile).filter((_, at) => at % 2 === 0)));
  expect([{}, ...some, ...halves].flatMap(wideFor)).toEqual([]);
});

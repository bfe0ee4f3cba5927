import type { Amount } from '../language/amount.ts';
import type { Incentive } from '../language/incentive.ts';
import { Decimal } from '../value/decimal.ts';
import { finding } from './finding.ts';
import { figuresOf } from './number-spots.ts';
import { amountsUnder, type Path } from './spots.ts';
import type { Check } from './subject.ts';

type Trouble = { readonly at: Path; readonly expected: string; readonly received: string };

/** An amount that cannot be paid: a figure below nought, a floor above its cap, steps that do not rise. */
export const impossibleAmount: Check = ({ pack, facts, incentives }) => {
  const found = (about: string, path: Path, { at, expected, received }: Trouble) =>
    finding('verify/impossible-amount', [...path, ...at], about, {
      expected,
      received,
      hint: 'check the figure and its sign against the quote',
      params: { value: received },
    });
  const caps = (pack.sharedCaps ?? []).flatMap(({ id, value }, index) =>
    negative(['value'], value).map((trouble) => found(id, ['sharedCaps', index], trouble)),
  );
  const amounts = incentives.flatMap(({ incentive, path }) =>
    amountsOf(incentive, path).flatMap((one) =>
      [
        ...figuresOf(one.amount, facts).flatMap(({ at, value, kind }) => (kind === 'date' ? [] : negative(at, value))),
        ...floorAboveCap(one.amount),
        ...fallingSteps(one.amount),
      ].map((trouble) => found(incentive.id, one.path, trouble)),
    ),
  );
  return [...caps, ...amounts];
};

/** Those of the first version and of later ones. */
const amountsOf = ({ amount, versions = [] }: Incentive, path: Path) => [
  ...amountsUnder(amount, [...path, 'amount']),
  ...versions.flatMap((one, at) =>
    one.amount === undefined ? [] : amountsUnder(one.amount, [...path, 'versions', at, 'amount']),
  ),
];

const negative = (at: Path, value: string): Trouble[] =>
  new Decimal(value).isNegative() && !new Decimal(value).isZero()
    ? [{ at, expected: 'nought or more', received: value }]
    : [];

const floorAboveCap = (amount: Amount): Trouble[] => {
  if (!('floor' in amount) || amount.floor === undefined || amount.cap === undefined) return [];
  return new Decimal(amount.floor).gt(amount.cap)
    ? [{ at: ['floor'], expected: `at most the cap, ${amount.cap}`, received: amount.floor }]
    : [];
};

const fallingSteps = (amount: Amount): Trouble[] => {
  if (amount.kind !== 'brackets') return [];
  return amount.steps.flatMap(({ from }, index) => {
    const before = amount.steps[index - 1]?.from;
    return before !== undefined && new Decimal(from).lte(before)
      ? [{ at: ['steps', index, 'from'], expected: `more than the step before, ${before}`, received: from }]
      : [];
  });
};

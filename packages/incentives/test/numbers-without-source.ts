import {
  type Amount,
  amountsUnder,
  type Citation,
  type Citations,
  type CitedDate,
  type CompareCondition,
  type Comparison,
  Decimal,
  type Incentive,
  type Pack,
  toPlain,
  unreachable,
} from '@huice/engine';
import { numbersInText, type TextNumber } from '@huice/engine/review';
import { leavesOf } from './walk.ts';

/** A figure of the pack that no cited words state. */
export interface Unsourced {
  readonly incentive: string;
  readonly what: string;
  readonly value: string;
}

type Bound = TextNumber['bound'];
type Kind = TextNumber['kind'];

/** One figure, what the source has to say of it, and where it should say so. */
interface Claim {
  readonly what: string;
  readonly value: string;
  readonly kinds: readonly Kind[];
  readonly bounds: readonly Bound[];
  readonly cites: readonly Citation[];
  /** The same, written another way. */
  readonly also?: string;
}

/** Law L7: every threshold, amount and date that is not found, parsed and bounded alike, in the words that it cites. */
export const numbersWithoutSource = (pack: Pack): Unsourced[] =>
  pack.incentives.flatMap((incentive) => [
    ...[...thresholdClaims(incentive), ...amountsUnder(incentive.amount).flatMap(amountClaims)]
      .filter((claim) => !claim.cites.some((citation) => states(pack, citation, claim)))
      .map(({ what, value }) => ({ incentive: incentive.id, what, value })),
    ...datesWithoutSource(pack, incentive),
  ]);

const bounds: Readonly<Record<Comparison, Bound>> = {
  '>=': 'at-least',
  '>': 'above',
  '<=': 'up-to',
  '<': 'below',
  '=': 'exact',
};

const anyKind: readonly Kind[] = ['money', 'share', 'number', 'date'];

const thresholdClaims = ({ condition, amount }: Incentive): Claim[] =>
  [condition, ...amountsUnder(amount).flatMap((one) => (one.kind === 'when' ? one.cases.map(({ when }) => when) : []))]
    .flatMap(leavesOf)
    .filter((leaf): leaf is CompareCondition => leaf.kind === 'compare')
    .map(({ fact, op, value, cites }) => ({
      what: `${fact} ${op}`,
      value,
      kinds: anyKind,
      bounds: [bounds[op]],
      cites,
    }));

/** Parts and cases of an amount are claimed by themselves, and so is the cap of `capped`. */
const amountClaims = (amount: Amount): Claim[] => {
  const { kind } = amount;
  const cites: readonly Citation[] = 'cites' in amount ? amount.cites : [];
  const claim = (what: string, value: string | undefined, kinds: readonly Kind[], bound: readonly Bound[]): Claim[] =>
    value === undefined ? [] : [{ what: `${kind} ${what}`, value, kinds, bounds: bound, cites }];
  const isBound = 'bound' in amount && amount.bound !== undefined;
  const exact: readonly Bound[] = isBound ? ['up-to'] : ['exact'];
  switch (amount.kind) {
    case 'exact':
    case 'at-least':
    case 'up-to':
      return claim('value', amount.value, ['money'], [amount.kind]);
    case 'rate':
      return [...claim('rate', amount.rate, ['share'], exact), ...limitClaims(amount, claim)];
    case 'per-unit':
      return [...claim('each', amount.each, ['money'], exact), ...limitClaims(amount, claim)];
    case 'brackets':
      return [
        ...amount.steps.flatMap(({ from, above, pays }) => [
          ...claim(
            'step',
            from === '0' ? undefined : from,
            anyKind,
            above ? ['above', 'up-to', 'exact'] : ['at-least', 'above', 'below', 'exact'],
          ),
          ...('rate' in pays
            ? claim('rate', pays.rate, ['share'], exact)
            : claim('value', pays.value, ['money'], exact)),
        ]),
        ...limitClaims(amount, claim),
      ];
    case 'times':
      return [
        { ...(claim('factor', amount.factor, ['number', 'share'], ['exact'])[0] as Claim), also: upBy(amount.factor) },
      ];
    case 'equity':
    case 'unstated':
      return claim('pool', amount.pool, ['money'], ['exact']);
    case 'by-choice':
    case 'figure':
    case 'sum':
    case 'greatest':
    case 'least':
    case 'minus':
    case 'capped':
    case 'when':
    case 'readings':
    case 'instalments':
    case 'relief':
    case 'in-kind':
      return [];
    default:
      return unreachable(amount);
  }
};

/** 1.2 times is 上浮 20%. */
const upBy = (factor: string): string => toPlain(new Decimal(factor).minus(1).abs());

const limitClaims = (
  { cap, floor }: { readonly cap?: string; readonly floor?: string },
  claim: (what: string, value: string | undefined, kinds: readonly Kind[], bound: readonly Bound[]) => Claim[],
): Claim[] => [...claim('cap', cap, ['money'], ['up-to']), ...claim('floor', floor, ['money'], ['at-least'])];

const states = (pack: Pack, { clause, words }: Citations[number], { value, also, kinds, bounds }: Claim): boolean => {
  const quote = pack.clauses.find(({ id }) => id === clause)?.quote ?? '';
  const start = quote.indexOf(words ?? quote);
  const end = start + (words ?? quote).length;
  return numbersInText(quote).some(
    (found) =>
      found.start >= start &&
      found.end <= end &&
      [value, also].includes(toPlain(found.value)) &&
      kinds.includes(found.kind) &&
      bounds.includes(found.bound),
  );
};

/** A date is stated in the cited words, or is the date of the document that attests it, or says how it was inferred. */
const datesWithoutSource = (pack: Pack, { id, validity }: Incentive): Unsourced[] => {
  const { from, until, repealed, attested = [] } = validity;
  const unsourced = (what: string, { date, cites }: CitedDate, alsoDated: boolean): Unsourced[] =>
    cites.some((citation) => {
      const clause = pack.clauses.find((one) => one.id === citation.clause);
      const document = pack.documents.find((one) => one.id === clause?.document);
      return (
        citation.inference !== undefined ||
        (citation.words ?? clause?.quote ?? '').includes(inChinese(date)) ||
        (alsoDated && document?.date === date)
      );
    })
      ? []
      : [{ incentive: id, what, value: date }];
  return [
    ...(from === undefined ? [] : unsourced('from', from, false)),
    ...(until === undefined ? [] : unsourced('until', until, false)),
    ...(repealed === undefined ? [] : unsourced('repealed', repealed, false)),
    ...attested.flatMap((one) => unsourced('attested', one, true)),
  ];
};

/** `2018-07-30` as `2018年7月30日`. */
const inChinese = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
};

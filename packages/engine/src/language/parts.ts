import type { Amount } from './amount.ts';
import type { Citation } from './citation.ts';
import type { Condition } from './condition.ts';
import { partsOf } from './figures.ts';
import type { Incentive } from './incentive.ts';
import type { Pack } from './pack.ts';

/** What stands under this key in a part of an incentive, however deep, in the order of writing. Names out of a pack may be keys, too. */
const under = <T>(part: unknown, key: string, isOne: (value: unknown) => boolean): readonly T[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([name, value]) =>
        name === key && isOne(value) ? [value as T] : under<T>(value, key, isOne),
      )
    : [];

const isId = (value: unknown) => typeof value === 'string';

/** Facts of a condition or an amount, each once. */
export const factsIn = (part: unknown): readonly string[] => [...new Set(under<string>(part, 'fact', isId))];

/**
 * The facts that an incentive asks a company for: those of its condition as they are written, then those of its amount. Of a term, those
 * that it is worked out of; of a definition, those that it names.
 */
export const factsRead = (
  { condition, amount }: Pick<Incentive, 'condition' | 'amount'>,
  pack: Pick<Pack, 'terms' | 'definitions'>,
): readonly string[] => factsAsked([condition, amount], pack);

/** The same of any part. */
export const factsAsked = (part: unknown, pack: Pick<Pack, 'terms' | 'definitions'>): readonly string[] => {
  const terms = new Map(pack.terms?.map((term) => [term.id, term]));
  return [...new Set(factsIn(withDefinitions(part, pack)).flatMap((id) => partsOf(id, terms)))];
};

/** The judgements on which a part can turn. */
export const judgementsAsked = (part: unknown, pack: Pick<Pack, 'definitions'>): readonly string[] => [
  ...new Set(under<string>(withDefinitions(part, pack), 'judgement', isId)),
];

/** A part of an incentive beside all the definitions that it names, and that those name. */
const withDefinitions = (part: unknown, { definitions = [] }: Pick<Pack, 'definitions'>): readonly unknown[] => {
  const named = new Set<string>();
  const parts: unknown[] = [part];
  for (const one of parts)
    for (const id of definitionsIn(one)) {
      const definition = named.has(id) ? undefined : definitions.find((each) => each.id === id);
      named.add(id);
      if (definition !== undefined) parts.push(definition);
    }
  return parts;
};

export const definitionsIn = (part: unknown): readonly string[] => [
  ...new Set(under<string>(part, 'definition', isId)),
];

/** The amounts that one is made of, parts, cases and limits, each with its place in it. */
export const amountPlaces = (amount: Amount): readonly (readonly [Amount, ...(string | number)[]])[] => {
  switch (amount.kind) {
    case 'sum':
    case 'greatest':
    case 'least':
      return amount.of.map((one, index) => [one, 'of', index]);
    case 'readings':
    case 'instalments':
      return amount.of.map((one, index) => [one.amount, 'of', index, 'amount']);
    case 'by-choice':
      return [
        ...Object.entries(amount.cases).map(([option, one]) => [one, 'cases', option] as const),
        [amount.otherwise, 'otherwise'],
      ];
    case 'when':
      return [
        ...amount.cases.map((one, index) => [one.amount, 'cases', index, 'amount'] as const),
        [amount.otherwise, 'otherwise'],
      ];
    case 'minus':
      return [
        [amount.from, 'from'],
        [amount.less, 'less'],
      ];
    case 'relief':
      return [
        [amount.without, 'without'],
        [amount.with, 'with'],
      ];
    case 'times':
      return [[amount.of, 'of']];
    case 'capped':
      return [
        [amount.of, 'of'],
        [amount.cap, 'cap'],
      ];
    default:
      return [];
  }
};

/** The amounts of which an amount is made, one level down. */
export const amountsIn = (amount: Amount): readonly Amount[] => amountPlaces(amount).map(([one]) => one);

/** An amount with everything that it is made of, whole before part. */
export const amountsUnder = (amount: Amount): readonly Amount[] => [amount, ...amountsIn(amount).flatMap(amountsUnder)];

/** The conditions on which amounts depend. */
export const whensIn = (amounts: unknown): readonly Condition[] =>
  under<Condition>(amounts, 'when', (value) => typeof value === 'object');

/** Every citation of a part, in the order of writing. */
export const citesIn = (part: unknown): readonly Citation[] =>
  under<readonly Citation[]>(part, 'cites', Array.isArray).flat();

/** What of an incentive rests on passages. */
export type CitingPart = 'condition' | 'amount' | 'validity' | 'versions' | 'authority' | 'how' | 'conflict';

/** Every citation of an incentive, by the part that rests on it; those of the definitions and terms that it names among them. */
export const citationsOf = (
  incentive: Incentive,
  { terms = [], definitions = [] }: Pick<Pack, 'terms' | 'definitions'> = {},
): Readonly<Record<CitingPart, readonly Citation[]>> => {
  const { condition, amount, validity, versions, authority, how, conflicts } = incentive;
  const withNamed = (part: unknown) => {
    const parts = withDefinitions(part, { definitions });
    const figures = new Set(factsIn(parts));
    return citesIn([...parts, ...terms.filter(({ id }) => figures.has(id))]);
  };
  return {
    condition: withNamed(condition),
    amount: withNamed(amount),
    validity: [...citesIn(validity), ...(validity.openEnded ?? [])],
    versions: citesIn(versions),
    authority: citesIn(authority),
    how: citesIn(how),
    conflict: citesIn(conflicts),
  };
};

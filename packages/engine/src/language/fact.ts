import { decimalOf, toPlain } from '../value/decimal.ts';
import type { Text } from './text.ts';

/** Whether a company can change the fact: by acting, only by waiting, or not at all. */
export const mutabilities = ['actionable', 'time-only', 'immutable'] as const;

/**
 * How freely a company can change a fact: `actionable` by acting, `time-only` by waiting, `immutable` not at all.
 */
export type Mutability = (typeof mutabilities)[number];

/**
 * Who says it: the company itself, the register of companies, the tax authority, or a list that an authority keeps of those that it has
 * certified. Where nothing is said, the company itself.
 */
export const origins = ['self-declared', 'registry', 'tax', 'certified-list'] as const;

/** Who says an answer, as `origins` lists them. */
export type Origin = (typeof origins)[number];

interface FactBase {
  readonly id: string;
  /** Heading under which a form groups the question. */
  readonly group: string;
  readonly label: Text;
  readonly question: Text;
  /** Why it is asked. */
  readonly why: Text;
  /** Where a company finds the figure. */
  readonly whereFound: Text;
  readonly mutability: Mutability;
  readonly origin?: Origin;
}

/** One of the answers that a `choice` or `choices` fact has. */
export interface Option {
  readonly id: string;
  readonly label: Text;
  /** The option that this one lies within, as a county lies in a city: who is in this one is in that one, too. */
  readonly within?: string;
  /** GB/T 2260 for a place, GB/T 4754 for a trade. */
  readonly code?: string;
  /** What a reader should know of it. */
  readonly note?: Text;
}

/** What a company has or has not. */
interface PossessedFact extends FactBase {
  /** Few companies have it: most answer “no”, none or nought. Only the order of questions depends on it. */
  readonly rare?: boolean;
}

/** A question answered `true` or `false`. */
export interface BooleanFact extends PossessedFact {
  readonly kind: 'boolean';
}

/** One of the options. `ordered` when they are stages, in which a company moves forward only. */
export interface ChoiceFact extends FactBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly ordered?: boolean;
}

/** Any of the options, none included. */
export interface ChoicesFact extends PossessedFact {
  readonly kind: 'choices';
  readonly options: readonly Option[];
}

/** An amount in CNY. Not below `minimum` ("0" unless said otherwise). */
export interface MoneyFact extends PossessedFact {
  readonly kind: 'money';
  readonly minimum?: string;
  readonly maximum?: string;
}

/**
 * A count or a measure in the unit that it names: people, patents, kilowatts. Not below `minimum` ("0" unless said otherwise).
 */
export interface QuantityFact extends PossessedFact {
  readonly kind: 'quantity';
  readonly unit: Text;
  /** Whole numbers only (people, patents), so that "more than 5" is "6 or more". */
  readonly whole?: boolean;
  readonly minimum?: string;
  readonly maximum?: string;
}

/** A ratio: 0.25 is 25%. Between 0 and 1 unless said otherwise. */
export interface ShareFact extends PossessedFact {
  readonly kind: 'share';
  readonly minimum?: string;
  readonly maximum?: string;
}

/** A calendar date, YYYY-MM-DD. */
export interface DateFact extends FactBase {
  readonly kind: 'date';
}

/** A typed question about a company; `kind` says how it is answered. */
export type Fact = BooleanFact | ChoiceFact | ChoicesFact | MoneyFact | QuantityFact | ShareFact | DateFact;

/** A fact whose answer is a number: money, a quantity or a share. */
export type NumericFact = MoneyFact | QuantityFact | ShareFact;

/** Whether the answer to a fact is a number; a date is none. */
export const isNumeric = (fact: Fact | undefined): fact is NumericFact =>
  fact?.kind === 'money' || fact?.kind === 'quantity' || fact?.kind === 'share';

/** Whether its answer is a point on a line. */
export const isFigured = (fact: Fact | undefined): fact is NumericFact | DateFact =>
  isNumeric(fact) || fact?.kind === 'date';

/** Whether an authority knows it without asking the company. */
export const isAuthoritative = ({ origin = 'self-declared' }: Pick<Fact, 'origin'>): boolean =>
  origin !== 'self-declared';

/** Whether few companies have it, so that of most it is known what they answer. */
export const isRare = (fact: Fact | undefined): boolean =>
  fact !== undefined && 'rare' in fact && fact.rare === true && nothingOf(fact) !== undefined;

/**
 * The answer of a company that has nothing of a fact: "no", no option, nought. Undefined where everybody has something, as a place or
 * a day, or where a figure may be below nought.
 */
export const nothingOf = (fact: Fact): false | readonly [] | '0' | undefined => {
  switch (fact.kind) {
    case 'boolean':
      return false;
    case 'choices':
      return [];
    case 'choice':
    case 'date':
      return undefined;
    default:
      return boundsOf(fact).minimum === '0' ? '0' : undefined;
  }
};

/** A criterion that the company cannot settle by stating a fact. */
export interface Judgement {
  readonly id: string;
  readonly label: Text;
  /** `authority`: somebody decides. `unstated`: the source leaves the criterion open. */
  readonly reason: 'authority' | 'unstated';
  /** Who decides, where the source says so; absent when it does not. */
  readonly decidedBy?: Text;
}

/** The least and the most that a fact can be, both included; null where there is no such end. */
export interface Bounds {
  readonly minimum: string | null;
  readonly maximum: string | null;
}

/** Whether between one figure and the next there is nothing, as with people or days: "more than 5" is "6 or more". */
export const countsWhole = (fact: Fact): boolean =>
  fact.kind === 'date' || (fact.kind === 'quantity' && fact.whole === true);

/**
 * Bounds that hold when a fact states none: money and quantities are not negative, a share lies in [0, 1]. A date has none.
 * Of what counts whole, 2.5 or more is 3 or more.
 */
export const boundsOf = <F extends NumericFact | DateFact>(fact: F) => {
  const known = allBounds.get(fact);
  if (known !== undefined) return known as BoundsOf<F>;
  const bounds = readBounds(fact);
  allBounds.set(fact, bounds);
  return bounds as BoundsOf<F>;
};

/** Every figure that a company gives is held against them. */
const allBounds = new WeakMap<Fact, Bounds>();

const readBounds = (fact: NumericFact | DateFact): Bounds => {
  if (fact.kind === 'date') return { minimum: null, maximum: null };
  const { minimum = '0', maximum = fact.kind === 'share' ? '1' : null } = fact;
  return { minimum: inward(fact, minimum, 'ceil'), maximum: inward(fact, maximum, 'floor') };
};

type BoundsOf<F> = F extends NumericFact ? Bounds & { readonly minimum: string } : Bounds;

const inward = (fact: Fact, figure: string | null, way: 'ceil' | 'floor'): string | null =>
  countsWhole(fact) && figure?.includes('.') ? toPlain(decimalOf(figure)[way]()) : figure;

/** What every dialect can say. Logic is SQL's own, with three values: NULL is unknown. */
export type Expression =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'truth'; readonly value: boolean | null }
  | { readonly kind: 'text'; readonly value: string | null }
  /** A plain decimal as text, so that no digit is lost; NULL as an amount. */
  | { readonly kind: 'figure'; readonly value: string | null }
  /** YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'compare'; readonly op: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'in'; readonly of: Expression; readonly values: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'is-known'; readonly of: Expression }
  /** The first case that holds. */
  | { readonly kind: 'case'; readonly cases: readonly Case[]; readonly otherwise: Expression }
  | { readonly kind: 'first-known' | 'least' | 'greatest'; readonly of: readonly Expression[] }
  | { readonly kind: 'plus' | 'times' | 'bits'; readonly of: readonly Expression[] }
  | { readonly kind: 'minus'; readonly left: Expression; readonly right: Expression }
  /** A date as days from 1970-01-01. */
  | { readonly kind: 'days'; readonly of: Expression }
  /** With so many digits behind the point, which it has already or has fewer of. */
  | { readonly kind: 'decimal'; readonly scale: number; readonly of: Expression }
  /** To the fen, half a fen away from nought. */
  | { readonly kind: 'fen'; readonly of: Expression };

export type Operator = '>=' | '>' | '<=' | '<' | '=';

export interface Case {
  readonly when: Expression;
  readonly gives: Expression;
}

export const column = (name: string): Expression => ({ kind: 'column', name });
export const figure = (value: string | null): Expression => ({ kind: 'figure', value });
export const text = (value: string | null): Expression => ({ kind: 'text', value });

export const yes: Expression = { kind: 'truth', value: true };
export const no: Expression = { kind: 'truth', value: false };
export const open: Expression = { kind: 'truth', value: null };

const truthIn = (one: Expression): boolean | null | undefined => (one.kind === 'truth' ? one.value : undefined);

export const compare = (left: Expression, op: Operator, right: Expression): Expression => ({
  kind: 'compare',
  op,
  left,
  right,
});

/** Flattened, and without what adds nothing. */
const joined = (kind: 'all' | 'any', of: readonly Expression[]): Expression => {
  const neutral = kind === 'all';
  const parts = of.flatMap((one) => (one.kind === kind ? one.of : [one])).filter((one) => truthIn(one) !== neutral);
  if (parts.some((one) => truthIn(one) === !neutral)) return neutral ? no : yes;
  return parts.length === 1
    ? (parts[0] as Expression)
    : parts.length === 0
      ? neutral
        ? yes
        : no
      : { kind, of: parts };
};

export const all = (...of: readonly Expression[]): Expression => joined('all', of);
export const any = (...of: readonly Expression[]): Expression => joined('any', of);

export const not = (of: Expression): Expression => {
  const value = truthIn(of);
  if (value === null) return open;
  if (value !== undefined) return value ? no : yes;
  return of.kind === 'not' ? of.of : { kind: 'not', of };
};

export const isKnown = (of: Expression): Expression => {
  const value = truthIn(of);
  return value === undefined ? { kind: 'is-known', of } : value === null ? no : yes;
};

/** Without the cases that cannot come, none after one that always does, and none at the end that come to what would come anyway. */
export const cases = (some: readonly Case[], otherwise: Expression): Expression => {
  const kept: Case[] = [];
  let last = otherwise;
  for (const one of some) {
    const value = truthIn(one.when);
    if (value === true) {
      last = one.gives;
      break;
    }
    if (value === undefined) kept.push(one);
  }
  while (kept.length > 0 && isSame((kept.at(-1) as Case).gives, last)) kept.pop();
  return kept.length === 0 ? last : { kind: 'case', cases: kept, otherwise: last };
};

/** Of constants; whatever else is alike is written twice. */
const isSame = (one: Expression, other: Expression): boolean =>
  one === other || ('value' in one && 'value' in other && one.kind === other.kind && one.value === other.value);

/** With two values: unknown is taken for this. */
export const taken = (of: Expression, unknownAs: boolean): Expression => {
  const value = truthIn(of);
  if (value !== undefined) return (value ?? unknownAs) ? yes : no;
  return of.kind === 'is-known' || (of.kind === 'not' && of.of.kind === 'is-known')
    ? of
    : { kind: 'first-known', of: [of, unknownAs ? yes : no] };
};

/** Figures or dates between two ends; `null` where an end is open. An end counts unless it is exclusive; what is counted whole has no such end. */
export interface Range {
  readonly kind: 'range';
  readonly min: string | null;
  readonly max: string | null;
  readonly minExclusive?: true;
  readonly maxExclusive?: true;
}

/** What the company answered, in one normal form. Figures are plain decimals, dates YYYY-MM-DD. */
export type Given =
  | { readonly kind: 'value'; readonly value: string | boolean }
  | Range
  | { readonly kind: 'any-of'; readonly options: readonly string[] }
  | {
      readonly kind: 'set';
      readonly includes: readonly string[];
      readonly excludes: readonly string[];
      readonly exact: boolean;
    };

/** In one text, by which answers are told apart. */
export const textOf = (given: Given): string => (given.kind === 'value' ? String(given.value) : JSON.stringify(given));

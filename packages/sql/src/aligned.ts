import type { ColumnType } from './dialect.ts';
import type { Expression } from './expression.ts';
import { partsOf, withParts } from './parts.ts';

/** Digits behind the point of what a column holds. */
const scales: Readonly<Partial<Record<ColumnType, number>>> = { money: 2, quantity: 6, share: 9 };

export type TypeOf = (column: string) => ColumnType | undefined;

/** Digits behind the point that a figure can have; a product has those of both. */
const scaleOf = (of: Expression, typeOf: TypeOf): number => {
  switch (of.kind) {
    case 'column':
      return scales[typeOf(of.name) ?? 'whole'] ?? 0;
    case 'figure':
      return of.value?.split('.')[1]?.length ?? 0;
    case 'decimal':
      return of.scale;
    case 'fen':
      return 2;
    case 'times':
      return of.of.reduce((sum, one) => sum + scaleOf(one, typeOf), 0);
    case 'case':
      return Math.max(...[...of.cases.map(({ gives }) => gives), of.otherwise].map((one) => scaleOf(one, typeOf)));
    case 'compare':
    case 'in':
    case 'all':
    case 'any':
    case 'not':
    case 'is-known':
      return 0;
    default:
      return Math.max(0, ...partsOf(of).map((one) => scaleOf(one, typeOf)));
  }
};

/** An engine has 38 digits; figures have 16 of them before the point, and sums and products of them some more. */
const most = 18;

/**
 * A figure in which all that meets has as many digits behind the point: where figures of different types meet, engines drop digits rather
 * than go past their 38. Undefined where there is no room for all of them.
 */
export const aligned = (of: Expression, typeOf: TypeOf): Expression | undefined => {
  let scale = 0;
  const seen = new Set<Expression>();
  const measure = (one: Expression): void => {
    if (seen.has(one)) return;
    seen.add(one);
    scale = Math.max(scale, scaleOf(one, typeOf));
    partsOf(one).forEach(measure);
  };
  measure(of);
  if (scale > most) return undefined;
  const cast = (one: Expression): Expression =>
    scaleOf(one, typeOf) === scale || (one.kind === 'figure' && one.value === null)
      ? one
      : { kind: 'decimal', scale, of: one };
  const align = (one: Expression): Expression => {
    switch (one.kind) {
      case 'first-known':
      case 'least':
      case 'greatest':
      case 'plus':
      case 'minus':
        return withParts(one, partsOf(one).map(align).map(cast));
      case 'compare':
        return withParts(one, partsOf(one).map(align).map(cast));
      case 'case':
        return {
          kind: 'case',
          cases: one.cases.map(({ when, gives }) => ({
            when: isOfFigures(when) ? align(when) : when,
            gives: cast(align(gives)),
          })),
          otherwise: cast(align(one.otherwise)),
        };
      case 'times':
      case 'fen':
        return withParts(one, partsOf(one).map(align));
      default:
        return one;
    }
  };
  return align(of);
};

/** Of the conditions within an amount, those that look at its own figures. */
const isOfFigures = (of: Expression): boolean =>
  of.kind === 'compare' && (of.right.kind === 'figure' || of.right.kind === 'plus' || of.right.kind === 'times');

import type { Expression } from './expression.ts';

/** What an expression is made of, in the order in which it is written. */
export const partsOf = (of: Expression): readonly Expression[] => {
  switch (of.kind) {
    case 'compare':
    case 'minus':
      return [of.left, of.right];
    case 'case':
      return [...of.cases.flatMap(({ when, gives }) => [when, gives]), of.otherwise];
    case 'all':
    case 'any':
    case 'first-known':
    case 'least':
    case 'greatest':
    case 'plus':
    case 'times':
    case 'bits':
      return of.of;
    case 'in':
    case 'not':
    case 'is-known':
    case 'days':
    case 'decimal':
    case 'fen':
      return [of.of];
    default:
      return [];
  }
};

/** The same made of other parts, as many as before. */
export const withParts = (of: Expression, parts: readonly Expression[]): Expression => {
  const [first, second] = parts as [Expression, Expression];
  switch (of.kind) {
    case 'compare':
    case 'minus':
      return { ...of, left: first, right: second };
    case 'case': {
      const cases = of.cases.map((_, at) => ({
        when: parts[2 * at] as Expression,
        gives: parts[2 * at + 1] as Expression,
      }));
      return { ...of, cases, otherwise: parts.at(-1) as Expression };
    }
    case 'all':
    case 'any':
    case 'first-known':
    case 'least':
    case 'greatest':
    case 'plus':
    case 'times':
    case 'bits':
      return { ...of, of: parts };
    case 'in':
    case 'not':
    case 'is-known':
    case 'days':
    case 'decimal':
    case 'fen':
      return { ...of, of: first };
    default:
      return of;
  }
};

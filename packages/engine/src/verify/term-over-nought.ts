import { boundsOf, type NumericFact } from '../language/fact.ts';
import { factsIn } from '../language/parts.ts';
import { Decimal } from '../value/decimal.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A ratio or growth whose divisor may be nought: then there is no such figure, and no comparison of it holds. */
export const termOverNought: Check = ({ pack, facts }) => {
  const read = new Set(factsIn([pack.incentives, pack.definitions, pack.relations]));
  return (pack.terms ?? []).flatMap(({ id, kind, over = [] }, index) => {
    const least = over.map((fact) => new Decimal(boundsOf(facts.get(fact) as NumericFact).minimum));
    const canBeNought = (kind === 'ratio' || kind === 'growth') && Decimal.sum(0, ...least).lte(0);
    if (!canBeNought || !read.has(id)) return [];
    return [
      finding('verify/term-over-nought', ['terms', index, 'over'], id, {
        expected: 'a divisor that is never 0, or words that say what holds then',
        received: `${over.join(' + ')}, which may be 0`,
        hint: 'read what the clause says of a company without it; where it says nothing, acknowledge that no comparison holds',
      }),
    ];
  });
};

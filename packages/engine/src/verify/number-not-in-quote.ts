import type { Pack } from '../language/pack.ts';
import { type Decimal, Decimal as DecimalOf } from '../value/decimal.ts';
import { numbersInText, type TextNumber } from '../value/numbers-in-text.ts';
import { dateInText } from './date-in-text.ts';
import { finding } from './finding.ts';
import { type NumberSpot, numberSpots } from './number-spots.ts';
import type { Check } from './subject.ts';

/**
 * L7, no number without a source: a threshold or an amount that none of the quotes it cites states. Where the citation's
 * inference states the number and how it was come by, that is a note; an inference about something else is no excuse.
 */
export const numberNotInQuote: Check = ({ pack, facts }) => {
  const quoteOf = new Map(pack.clauses.map(({ id, quote }) => [id, quote]));
  const read = readerOf(pack);
  return numberSpots(pack, facts).flatMap((spot) => {
    // Nothing to cite is the finding of another check; and nought is where a scale begins, not somebody's figure.
    if (spot.cites.length === 0 || isNought(spot)) return [];
    const clauses = spot.cites.map(({ clause }) => clause);
    if (clauses.some((clause) => holds(quoteOf.get(clause) ?? '', read(clause), spot))) return [];
    const isInferred = spot.cites.some(({ inference }) => {
      const said = inference?.['zh-Hans'] ?? '';
      return holds(said, numbersInText(said), spot);
    });
    return [
      finding(isInferred ? 'verify/number-inferred' : 'verify/number-not-in-quote', spot.path, spot.about, {
        expected: `${spot.value} in the quote of ${clauses.join(' or ')}`,
        received: isInferred ? 'a number that the citation says was inferred' : 'a quote without that number',
        hint: 'cite the clause that states the number, or say in `inference` how it was read out of the words',
        params: { value: spot.value, clauses: clauses.join(', ') },
      }),
    ];
  });
};

const isNought = ({ kind, value }: NumberSpot): boolean => kind !== 'date' && new DecimalOf(value).isZero();

/** A clause is cited many times, and read once. */
const readerOf = ({ clauses }: Pack): ((clause: string) => readonly TextNumber[]) => {
  const quotes = new Map(clauses.map(({ id, quote }) => [id, quote]));
  const known = new Map<string, readonly TextNumber[]>();
  return (clause) => {
    const numbers = known.get(clause) ?? numbersInText(quotes.get(clause) ?? '');
    known.set(clause, numbers);
    return numbers;
  };
};

const holds = (quote: string, numbers: readonly TextNumber[], { also = [], ...spot }: NumberSpot): boolean =>
  [spot, ...also].some((one) => states(quote, numbers, one));

const states = (
  quote: string,
  numbers: readonly TextNumber[],
  { kind, value }: Pick<NumberSpot, 'kind' | 'value'>,
): boolean => {
  if (kind === 'date') return dateInText(quote, value);
  const wanted: Decimal = new DecimalOf(value);
  // 100-200万 without 元, and 50 of 100, are bare numbers; 50% is never 0.5 people, nor 1亿元 a number of people, nor 500亩 an amount.
  const fits = (found: TextNumber) => found.kind === kind || (found.kind === 'number' && found.unit === undefined);
  return numbers.some((found) => fits(found) && found.value.eq(wanted));
};

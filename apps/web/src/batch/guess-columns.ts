import { type Fact, locales } from '@huice/engine';
import { type ColumnPlan, leftAside, nameColumn } from './column-plan.ts';
import { columnSynonyms } from './column-synonyms.ts';
import { noMeanings } from './meanings.ts';
import { plainHead, plainText } from './plain-text.ts';
import { guessUnit } from './unit.ts';

interface Match {
  readonly column: number;
  readonly to: string;
  readonly score: number;
}

/** Below this a header is too far from every name to be taken for one. */
const enough = 0.55;

/** What each column is most likely to hold. Each fact once, the best match first; what fits nothing is left aside. */
export const guessColumns = (
  facts: readonly Fact[],
  header: readonly string[],
  below: readonly (readonly string[])[],
): readonly ColumnPlan[] => {
  const names = namesOf(facts);
  const matches = header
    .flatMap((text, column) => names.map((one) => ({ column, to: one.to, score: bestScore(text, one) })))
    .filter(({ score }) => score >= enough)
    .toSorted((one, other) => other.score - one.score);
  const chosen: Match[] = [];
  for (const match of matches)
    if (!chosen.some(({ column, to }) => column === match.column || to === match.to)) chosen.push(match);
  return header.map((text, column) => {
    const match = chosen.find((one) => one.column === column);
    if (match === undefined) return leftAside;
    const fact = facts.find(({ id }) => id === match.to);
    const samples = below.slice(0, 50).map((row) => row[column] ?? '');
    return {
      to: match.to,
      unit: fact === undefined ? null : guessUnit(fact, text, samples),
      guess: match.score === 1 ? 'exact' : 'likely',
      meanings: noMeanings,
    };
  });
};

/** The first rows are often a title, a unit or a note; the header is the row that names most columns. */
export const guessHeader = (facts: readonly Fact[], rows: readonly (readonly string[])[]): number => {
  const counts = rows.slice(0, 10).map((row) => guessColumns(facts, row, []).filter(({ to }) => to !== null).length);
  const best = Math.max(0, ...counts);
  return best > 0
    ? counts.indexOf(best)
    : Math.max(
        0,
        rows.findIndex((row) => row.length > 1),
      );
};

/** What a column may be taken for: its own names, which settle it, and others, which are a guess at best. */
interface Names {
  readonly to: string;
  readonly own: readonly string[];
  readonly others: readonly string[];
}

const namesOf = (facts: readonly Fact[]): readonly Names[] => [
  { to: nameColumn, own: columnSynonyms[nameColumn] ?? [], others: [] },
  ...facts.map(({ id, label }) => ({
    to: id,
    own: [id, ...locales.map((locale) => label[locale])],
    others: columnSynonyms[id] ?? [],
  })),
];

const bestScore = (header: string, { own, others }: Names): number =>
  Math.max(0, ...own.map((name) => scoreOf(header, name)), ...others.map((name) => scoreOf(header, name) * 0.98));

const scoreOf = (header: string, name: string): number => {
  if (plainText(header) === plainText(name)) return 1;
  const [one, other] = [plainHead(header), plainHead(name)];
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  return likeness(one, other) * 0.95;
};

/** Of the pairs of letters that both have, the share that they have in common (Dice). */
const likeness = (one: string, other: string): number => {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  if (pairs.length === 0 || others.length === 0) return 0;
  const left = [...others];
  const common = pairs.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (pairs.length + others.length);
};

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

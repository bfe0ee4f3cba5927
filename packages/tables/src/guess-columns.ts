import { type Fact, locales } from '@huice/engine';
import { type ColumnPlan, leftAside, nameColumn } from './column-plan.ts';
import { columnSynonyms } from './column-synonyms.ts';
import { columnUnit } from './column-unit.ts';
import { noMeanings } from './meanings.ts';
import { plainHead, plainText } from './plain-text.ts';

interface Match {
  readonly column: number;
  readonly to: string;
  readonly score: number;
}

/** Between a heading and the one above it that it belongs to: `融资 / 金额（万元）`. */
export const headingJoint = ' / ';

/** Below this a header is too far from every name to be taken for one. */
const enough = 0.55;

/** What each column is most likely to hold. Each fact once, the best match first; what fits nothing is left aside. */
export const guessColumns = (
  facts: readonly Fact[],
  header: readonly string[],
  below: readonly (readonly string[])[],
  /** What stands elsewhere of the unit of a column. */
  notesOf: (column: number) => readonly string[] = () => [],
): readonly ColumnPlan[] => {
  const names = namesOf(facts);
  const matches = header
    .map(labelsOf)
    .flatMap((labels, column) =>
      names.map((one) => ({ column, to: one.to, score: Math.max(...labels.map((label) => bestScore(label, one))) })),
    )
    .filter(({ score }) => score >= enough)
    .toSorted((one, other) => other.score - one.score);
  const chosen: Match[] = [];
  for (const match of matches)
    if (!chosen.some(({ column, to }) => column === match.column || to === match.to)) chosen.push(match);
  return header.map((text, column) => {
    const match = chosen.find((one) => one.column === column);
    if (match === undefined) return leftAside;
    const fact = facts.find(({ id }) => id === match.to);
    const samples = below.map((row) => row[column] ?? '');
    return {
      to: match.to,
      ...(fact === undefined ? { unit: null, doubt: null } : columnUnit(fact, text, samples, notesOf(column))),
      guess: match.score === 1 ? 'exact' : 'likely',
      meanings: noMeanings,
    };
  });
};

/** Below a title, a unit and a note at most; the reader chooses among as many. */
export const headerWithin = 10;

/** How many columns a row of headings names. */
export const columnsNamed = (facts: readonly Fact[], header: readonly string[]): number =>
  guessColumns(facts, header, []).filter(({ to }) => to !== null).length;

/** The first rows are often a title, a unit or a note; the header is the row that names most columns, together with those that go on with it. */
export const guessHeader = (
  facts: readonly Fact[],
  rows: readonly (readonly string[])[],
  headingsAt: (row: number) => readonly string[] = (row) => rows[row] ?? [],
): number => {
  const first = rows.slice(0, headerWithin);
  const counts = first.map((_, row) => columnsNamed(facts, headingsAt(row)));
  const best = Math.max(0, ...counts);
  return best > 0
    ? counts.indexOf(best)
    : Math.max(
        0,
        first.findIndex((row) => row.length > 1),
      );
};

/** A heading or a name as it is compared; made once, as a wide table asks for a million comparisons. */
interface Label {
  readonly plain: string;
  readonly head: string;
  /** Every two letters of `head` that stand together. */
  readonly pairs: readonly string[];
}

const labelOf = (text: string): Label => {
  const head = plainHead(text);
  return {
    plain: plainText(text),
    head,
    pairs: Array.from({ length: Math.max(0, head.length - 1) }, (_, at) => head.slice(at, at + 2)),
  };
};

/** A heading, and its last part where it belongs to another: `融资 / 金额` may be known as either. */
const labelsOf = (text: string): readonly Label[] => {
  const at = text.lastIndexOf(headingJoint);
  return at < 0 ? [labelOf(text)] : [labelOf(text), labelOf(text.slice(at + headingJoint.length))];
};

/** What a column may be taken for: its own names, which settle it, and others, which are a guess at best. */
interface Names {
  readonly to: string;
  readonly own: readonly Label[];
  readonly others: readonly Label[];
}

const namesOf = (facts: readonly Fact[]): readonly Names[] => {
  const known = namesKnown.get(facts);
  if (known !== undefined) return known;
  const labels = (names: readonly string[] = []) => names.map(labelOf);
  const names = [
    { to: nameColumn, own: labels(columnSynonyms[nameColumn]), others: [] },
    ...facts.map(({ id, label }) => ({
      to: id,
      own: labels([id, ...locales.map((locale) => label[locale])]),
      others: labels(columnSynonyms[id]),
    })),
  ];
  namesKnown.set(facts, names);
  return names;
};

const namesKnown = new WeakMap<readonly Fact[], readonly Names[]>();

/** Whether a heading is a name of a fact or a word that lists have for it, and does not only resemble one. */
export const isNamed = (facts: readonly Fact[], heading: string, to: string): boolean => {
  const names = namesOf(facts).find((one) => one.to === to);
  return names !== undefined && labelsOf(heading).some((label) => bestScore(label, names) >= asKnown);
};

/** Words that lists have for a fact are a guess at best. */
const asKnown = 0.98;

const bestScore = (header: Label, { own, others }: Names): number => {
  let best = 0;
  for (const name of own) best = Math.max(best, scoreOf(header, name));
  for (const name of others) best = Math.max(best, scoreOf(header, name) * asKnown);
  return best;
};

const scoreOf = (header: Label, name: Label): number => {
  if (header.plain === name.plain) return 1;
  if (header.head === '' || name.head === '') return 0;
  if (header.head === name.head) return 1;
  return likeness(header.pairs, name.pairs) * 0.95;
};

/** Of the pairs of letters that both have, the share that they have in common (Dice). */
const likeness = (pairs: readonly string[], others: readonly string[]): number => {
  if (pairs.length === 0 || others.length === 0) return 0;
  // Of very different lengths, they cannot be alike enough whatever they hold.
  if (2 * Math.min(pairs.length, others.length) < enough * (pairs.length + others.length)) return 0;
  const left = [...others];
  const common = pairs.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (pairs.length + others.length);
};

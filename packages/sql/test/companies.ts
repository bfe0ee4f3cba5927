import type { Fact } from '@huice/engine';
import type { Column, Columns } from '../src/columns.ts';

/** A value of a column: what a text in quotes or a number in the table says; null for unknown. */
type Value = string | boolean | null;

export type Company = Readonly<Record<string, Value>>;

/** A seeded source of numbers from 0 up to 1. */
export const seeded = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
};

type Random = () => number;

export const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;

/** Figures on, just below and just above whatever a pack compares with. */
export type Figures = ReadonlyMap<string, readonly string[]>;

/** A company of which much is known, little or nothing; figures stand on and beside the thresholds of the pack. */
export const drawnRow = (random: Random, columns: Columns, figures: Figures): Company => {
  const known = pick(random, [0, 0.3, 0.7, 0.9, 1]);
  const row: Record<string, Value> = {};
  for (const one of columns.list)
    if (one.end === undefined) row[one.name] = random() < known ? answerOf(random, one, figures) : null;
  for (const { fact } of columns.list) {
    const ends = columns.endsOf(fact.id);
    if (ends === undefined || row[columns.of(fact.id).name] !== null || row[ends[0].name] !== undefined) continue;
    const [low, high] = [figureOf(random, fact, figures), figureOf(random, fact, figures)].sort(inOrder);
    row[ends[0].name] = random() < 0.4 ? (low as string) : null;
    row[ends[1].name] = random() < 0.4 ? (high as string) : null;
  }
  for (const { name } of columns.list) row[name] ??= null;
  return row;
};

const inOrder = (a: string, b: string) =>
  a.includes('-') && a.length === 10 ? (a < b ? -1 : 1) : Number(a) - Number(b);

const answerOf = (random: Random, { fact, type }: Column, figures: Figures): Value => {
  if (type === 'boolean') return random() < 0.5;
  if (fact.kind === 'choice') return pick(random, fact.options).id;
  return figureOf(random, fact, figures);
};

const figureOf = (random: Random, fact: Fact, figures: Figures): string => {
  const own = figures.get(fact.id);
  if (own !== undefined && own.length > 0) return pick(random, own);
  return fact.kind === 'date' ? '2020-02-29' : fact.kind === 'share' ? '0.5' : '7';
};

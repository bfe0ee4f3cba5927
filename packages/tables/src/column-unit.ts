import type { Fact, NumericFact } from '@huice/engine';
import {
  foreignCurrencyIn,
  ownMeasure,
  readFigureText,
  type UnitStatement,
  unitStatements,
  worthOf,
} from '@huice/engine/figures';
import { type Unit, unitOfPower } from './unit.ts';

/** Why the reader has to say what the numbers of a column count. */
export interface UnitDoubt {
  /** `none`: it is not said. `two`: it is said twice, and not alike. `other`: it measures something else. `small`: per cent, and every figure is below one. */
  readonly code: 'none' | 'two' | 'foreign' | 'other' | 'small';
  /** The words that it rests on. */
  readonly text: string;
}

/** In which unit the figures of a column are, and what is doubtful about it. */
export interface ColumnUnit {
  /** Null without a choice, where each cell names its own, or in doubt. */
  readonly unit: Unit | null;
  readonly doubt: UnitDoubt | null;
}

const unsaid: ColumnUnit = { unit: null, doubt: null };

/**
 * What the bare numbers of a column count: as the heading says (`融资额(万元)`), or what stands beside it (`单位：亿元`). What is not
 * said is asked, as soon as a cell needs it, and never guessed.
 */
export const columnUnit = (
  fact: Fact,
  header: string,
  samples: readonly string[],
  notes: readonly string[] = [],
): ColumnUnit => {
  if (fact.kind !== 'money' && fact.kind !== 'share' && fact.kind !== 'quantity') return unsaid;
  const said = unitStatements(header, fact.kind);
  const noted = notes.flatMap((note) => unitStatements(note, fact.kind));
  const all = [...said, ...noted];
  const wrong = foreignDoubt(fact, header, all) ?? otherDoubt(fact, said, noted);
  if (wrong !== null) return { unit: null, doubt: wrong };
  const mine = all.filter((one) => isPowered(fact, one));
  const powers = new Set(mine.map(({ measure }) => worthOf(fact, measure)?.e ?? 0));
  if (powers.size > 1) return { unit: null, doubt: { code: 'two', text: textOf(mine) } };
  const [power] = powers;
  const unit = power === undefined ? unsaidUnit(fact, header, said, samples) : unitOfPower(fact, power);
  if (unit === null) return needsUnit(fact, samples) ? { unit, doubt: { code: 'none', text: textOf(mine) } } : unsaid;
  return unit === 'percent' && power !== undefined && areSmall(samples)
    ? { unit: null, doubt: { code: 'small', text: textOf(mine) } }
    : { unit, doubt: null };
};

const textOf = (some: readonly UnitStatement[]): string => [...new Set(some.map(({ text }) => text))].join(' / ');

const isPowered = (fact: NumericFact, { measure }: UnitStatement): boolean => worthOf(fact, measure) !== undefined;

/** A foreign currency anywhere in the heading leaves it open in which the figures are. */
const foreignDoubt = (fact: NumericFact, header: string, all: readonly UnitStatement[]): UnitDoubt | null => {
  if (fact.kind !== 'money') return null;
  const found = foreignCurrencyIn(header) ?? all.find(({ measure }) => measure.of === 'foreign')?.text;
  return found === undefined ? null : { code: 'foreign', text: found };
};

/** A note may name the units of several columns; a heading names its own. */
const otherDoubt = (
  fact: NumericFact,
  said: readonly UnitStatement[],
  noted: readonly UnitStatement[],
): UnitDoubt | null => {
  const isOther = ({ measure, isRate }: UnitStatement) =>
    isRate || measure.kind !== fact.kind || (measure.power !== null && worthOf(fact, measure) === undefined);
  const other = said.find(isOther) ?? noted.find(({ isRate }) => isRate);
  return other === undefined ? null : { code: 'other', text: other.text };
};

/** What a column is in that names no unit, where there is but one way to understand it. */
const unsaidUnit = (
  fact: NumericFact,
  header: string,
  said: readonly UnitStatement[],
  samples: readonly string[],
): Unit | null => {
  switch (fact.kind) {
    case 'money':
      // `Financing (RMB)` is in yuan; `融资额（人民币）` may well be in 万元.
      return said.some(({ text }) => /[a-z]/i.test(text)) ? 'yuan' : null;
    case 'share':
      return /百分[比数數]|per ?cent/i.test(header) || numbersOf(samples).some((number) => Math.abs(number) > 1)
        ? 'percent'
        : null;
    case 'quantity':
      // Power and energy are told in several units; people and years in one.
      return /^Wh?$/.test(ownMeasure(fact)?.of ?? '') ? null : 'own';
  }
};

const needsUnit = (fact: NumericFact, samples: readonly string[]): boolean =>
  samples.some((sample) => {
    const read = readFigureText(fact, sample, { worth: null, isStated: false });
    return 'trouble' in read && read.trouble !== 'other-unit';
  });

const numbersOf = (samples: readonly string[]): readonly number[] =>
  samples
    .map((sample) => (sample.trim() === '' ? Number.NaN : Number(sample)))
    .filter((number) => !Number.isNaN(number));

const areSmall = (samples: readonly string[]): boolean => {
  const numbers = numbersOf(samples).filter((number) => number !== 0);
  return numbers.length > 0 && numbers.every((number) => Math.abs(number) < 1);
};

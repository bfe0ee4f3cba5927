import { type Answer, type CalendarDate, calendar, type Fact } from '@huice/engine';
import {
  boundsOf,
  type CompiledPack,
  countsWhole,
  fromDayNumber,
  type NumericFact,
  toDayNumber,
  widthOf,
} from '@huice/engine/deciding';
import { type Column, isCoded, isMembers, noMembers, noWhole } from '../columns/column.ts';
import type { BitProgram } from '../program/bit-program.ts';
import { columnOf, type Column as RowColumn } from '../rows/column.ts';
import { cutNumbers, hasFewPlaces, hasSafeFigures, highest, plainColumnOf } from '../rows/plain-column.ts';
import type { Block, Encoder } from './block.ts';
import { BooleanEncoder } from './boolean-encoder.ts';
import { CodesEncoder } from './codes-encoder.ts';
import { FiguresEncoder, type Line } from './figures-encoder.ts';
import { type AskedLevel, LateAnswers } from './late-answers.ts';
import { ListEncoder } from './list-encoder.ts';
import { MembersEncoder } from './members-encoder.ts';

/** Cells enough for the answers of a fact that nothing asks for, beside those of the program. */
export const spareCells = ({ facts }: CompiledPack): number =>
  Math.max(2, ...[...facts.values()].map((fact) => (fact.kind === 'choice' ? fact.options.length : 2)));

/** Where the answers to a fact go: a level, and for a fact of several options one for each. */
const levelsFor = (
  { diagram }: CompiledPack,
  program: BitProgram,
  fact: Fact,
  row: RowColumn,
): readonly AskedLevel[] => {
  const { list } = diagram.variables;
  return row.levels.map((level) => {
    const variable = list[level];
    if (variable !== undefined && 'fact' in variable)
      return { cells: { first: program.firstCell[level] as number, width: widthOf(variable) }, variable };
    const width =
      fact.kind === 'choice' ? fact.options.length : fact.kind === 'boolean' || fact.kind === 'choices' ? 2 : 1;
    return { cells: { first: program.registers, width }, variable: undefined };
  });
};

/** What reads a column of this kind for a fact; undefined where the fact has no such answers. */
export const encoderFor = (
  pack: CompiledPack,
  program: BitProgram,
  fact: Fact,
  column: Column,
  block: Block,
): Encoder | undefined => {
  const row = columnOf(0, fact, pack.diagram.variables.list);
  const levels = levelsFor(pack, program, fact, row);
  const late = new LateAnswers(fact, levels, block);
  const [{ cells }] = levels as [AskedLevel];
  if (isCoded(column)) {
    if (fact.kind !== 'choice') return undefined;
    const wide = new Set(fact.options.map(({ within }) => within));
    const cellOf = (option: string) => (wide.has(option) ? -1 : fact.options.findIndex(({ id }) => id === option));
    return new CodesEncoder(column, cells, cellOf, block, late);
  }
  if (isMembers(column)) {
    if (fact.kind !== 'choices') return undefined;
    const asked = levels.map((one, at) => [one.cells, column.options.indexOf(fact.options[at]?.id ?? '')] as const);
    const known = new Set(fact.options.map(({ id }) => id));
    const bits = column.options.reduce(
      (some, option, at) => (known.has(option) && column.options.indexOf(option) === at ? some | (1 << at) : some),
      0,
    );
    return new MembersEncoder(column, asked, ~bits | noMembers, block, late);
  }
  if (column instanceof Uint8Array)
    return fact.kind === 'boolean' ? new BooleanEncoder(column, cells, block) : undefined;
  if (column instanceof Float64Array || column instanceof Int32Array) {
    const line = lineOf(fact, row, column instanceof Int32Array);
    return line === undefined ? undefined : new FiguresEncoder(column, line, cells, block, late);
  }
  const found = new Int32Array(levels.length);
  const local: RowColumn = { ...row, levels: levels.map((_, at) => at) };
  return new ListEncoder(
    column as readonly (Answer | undefined)[],
    levels.map((one) => one.cells),
    block,
    late,
    plainColumnOf(local, found),
    found,
  );
};

const lineOf = (fact: Fact, { cuts }: RowColumn, isWhole: boolean): Line | undefined => {
  switch (fact.kind) {
    case 'date':
      if (!isWhole) return undefined;
      return {
        cuts: cuts.map(({ at }) => at.toNumber()),
        low: toDayNumber(calendar.minimum as CalendarDate),
        high: toDayNumber(calendar.maximum as CalendarDate),
        isFine: false,
        isPlain: () => false,
        answerOf: (value) => (value === noWhole ? undefined : (fromDayNumber(value) ?? String(value))),
      };
    case 'money':
    case 'quantity':
    case 'share': {
      // Where doubles do not stand as the figures do, nothing is within these bounds, so that everything is looked at.
      const isSafe = hasSafeFigures(fact, cuts);
      const low = Number(boundsOf(fact).minimum);
      const isFine = fact.kind === 'share' && low > -1e9;
      return {
        cuts: cutNumbers(cuts),
        low: isSafe ? Math.max(low, isWhole ? noWhole + 1 : low) : Number.POSITIVE_INFINITY,
        high: isSafe
          ? Math.min(highest(fact as NumericFact), isFine ? 1e9 : Number.POSITIVE_INFINITY)
          : Number.NEGATIVE_INFINITY,
        isFine,
        isPlain: countsWhole(fact) ? () => false : hasFewPlaces,
        answerOf: (value) => (Number.isNaN(value) || (isWhole && value === noWhole) ? undefined : value),
      };
    }
    default:
      return undefined;
  }
};

import type { Scale } from '../diagram/scale.ts';
import { NO, type Variable, YES } from '../diagram/variables.ts';
import type { Issue } from '../issue.ts';
import { boundsOf, type Fact, type NumericFact } from '../language/fact.ts';
import { parseAnswer } from './answer.ts';
import { cellsFor } from './knowledge.ts';
import type { Answer } from './profile.ts';

/** Puts one answer into the cells of its fact; returns what is wrong with it, and then changes nothing. */
export type ColumnReader = (answer: Answer | undefined) => readonly Issue[] | null;

type FactVariable = Exclude<Variable, { kind: 'judgement' }>;

/**
 * A reader for one fact. Plain booleans, option ids and numbers, which registries are made of, go straight to their
 * cell; everything else goes the way that `check` goes.
 */
export const columnReader = (
  fact: Fact,
  variables: readonly Variable[],
  cells: Int32Array,
  possible: readonly Uint8Array[],
): ColumnReader => {
  const levels = variables.flatMap((variable, level) =>
    variable.kind !== 'judgement' && variable.fact === fact.id ? [level] : [],
  );
  const anyWay: ColumnReader = (answer) => {
    const parsed = parseAnswer(fact, answer);
    if (!parsed.ok) return parsed.issues;
    for (const level of levels) {
      const left = cellsFor(variables[level] as FactVariable, parsed.value ?? undefined);
      (possible[level] as Uint8Array).set(left);
      const first = left.indexOf(1);
      cells[level] = left.indexOf(1, first + 1) < 0 ? first : -1;
    }
    return null;
  };
  const [level] = levels;
  const variable = level === undefined ? undefined : variables[level];
  if (level === undefined || variable === undefined) return anyWay;
  if (variable.kind === 'boolean') {
    return (answer) => {
      if (typeof answer !== 'boolean') return anyWay(answer);
      cells[level] = answer ? YES : NO;
      return null;
    };
  }
  if (variable.kind === 'choice') {
    const cellOf = new Map<unknown, number>(variable.options.map((option, cell) => [option, cell]));
    return (answer) => {
      const cell = cellOf.get(answer);
      if (cell === undefined) return anyWay(answer);
      cells[level] = cell;
      return null;
    };
  }
  if (variable.kind === 'scale' && fact.kind !== 'date')
    return scaleReader(variable.scale, fact as NumericFact, level, cells, anyWay);
  return anyWay;
};

/** Beyond this a cut and a number that differ as decimals could be one double. */
const safeDigits = 15;

/**
 * A number is the shortest decimal that gives its double; a cut of at most 15 digits is so too. So comparing the
 * doubles compares the decimals, exactly.
 */
const scaleReader = (
  scale: Scale,
  fact: NumericFact,
  level: number,
  cells: Int32Array,
  anyWay: ColumnReader,
): ColumnReader => {
  const { minimum, maximum } = boundsOf(fact);
  const figures = [...scale.cuts.map(({ at }) => at.toString()), minimum, maximum ?? '0'];
  if (figures.some((text) => text.replace(/\D/g, '').length > safeDigits)) return anyWay;
  const cuts = Float64Array.from(scale.cuts, ({ at }) => at.toNumber());
  const isAfter = Uint8Array.from(scale.cuts, ({ side }) => (side === 'after' ? 1 : 0));
  const low = Number(minimum);
  const high = maximum === null ? 1e15 : Number(maximum);
  const whole = fact.kind === 'quantity' && fact.whole === true;
  return (answer) => {
    if (typeof answer !== 'number' || !(answer >= low && answer <= high) || (whole && !Number.isInteger(answer)))
      return anyWay(answer);
    let cell = 0;
    while (cell < cuts.length && (answer > (cuts[cell] as number) || (answer === cuts[cell] && isAfter[cell] === 0)))
      cell++;
    cells[level] = cell;
    return null;
  };
};

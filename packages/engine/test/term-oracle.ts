import type { Condition, Fact, Pack, Status } from '../src/index.ts';

/**
 * Decides packs whose conditions compare terms over two figures, by going through the plane: `b` at every height at which anything
 * meets anything else, and half way between them; there, `a` at everything that is met, and half way between. Plain numbers, and a
 * comparison that forgives their rounding. Shares no code with the engine.
 */
export interface Plane {
  readonly a: number;
  readonly b: number;
}

/** A line along which a figure changes sides: x·a + y·b = c. */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly c: number;
}

export const figureAt = (id: string, { a, b }: Plane): number | null => {
  switch (id) {
    case 'a':
      return a;
    case 'b':
      return b;
    case 'sum':
      return a + b;
    case 'mean':
      return (a + b) / 2;
    case 'difference':
      return a - b;
    case 'ratio':
      return same(b, 0) ? null : a / b;
    case 'growth':
      return same(b, 0) ? null : (a - b) / b;
    default:
      throw new Error(`no figure ${id}`);
  }
};

const lineOf = (id: string, at: number): Line => {
  switch (id) {
    case 'a':
      return { x: 1, y: 0, c: at };
    case 'b':
      return { x: 0, y: 1, c: at };
    case 'sum':
      return { x: 1, y: 1, c: at };
    case 'mean':
      return { x: 1, y: 1, c: 2 * at };
    case 'difference':
      return { x: 1, y: -1, c: at };
    case 'ratio':
      return { x: 1, y: -at, c: 0 };
    case 'growth':
      return { x: 1, y: -1 - at, c: 0 };
    default:
      throw new Error(`no figure ${id}`);
  }
};

const same = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-7 * Math.max(1, Math.abs(one), Math.abs(other));

const compares = (value: number, op: string, against: number): boolean => {
  if (same(value, against)) return op === '>=' || op === '<=' || op === '=';
  return value > against ? op === '>' || op === '>=' : op === '<' || op === '<=';
};

const far = 1_000_000;

/** Each figure that is told, and half way between each and the next. */
const between = (figures: readonly number[]): readonly number[] => {
  const sorted = [...figures].filter((one) => one > -1e-9 && one <= far).sort((one, other) => one - other);
  const apart = sorted.filter((one, at) => at === 0 || !same(one, sorted[at - 1] as number));
  return apart.flatMap((one, at) => (at === 0 ? [one] : [(one + (apart[at - 1] as number)) / 2, one]));
};

const crossing = (one: Line, other: Line, of: 'a' | 'b'): readonly number[] => {
  const by = one.x * other.y - other.x * one.y;
  if (Math.abs(by) < 1e-12) return [];
  return [of === 'a' ? (one.c * other.y - other.c * one.y) / by : (one.x * other.c - other.x * one.c) / by];
};

/** For every height of one figure that matters, every value of the other. */
const sweep = (lines: readonly Line[], outer: 'a' | 'b'): readonly (readonly Plane[])[] => {
  const edges = [...lines, lineOf('a', 0), lineOf('b', 0), lineOf('a', far), lineOf('b', far)];
  const heights = between([
    0,
    far,
    ...edges.flatMap((one, at) => edges.slice(at + 1).flatMap((other) => crossing(one, other, outer))),
  ]);
  const inner = outer === 'a' ? 'b' : 'a';
  return heights.map((height) =>
    between([0, far, ...edges.flatMap((one) => crossing(one, lineOf(outer, height), inner))]).map((value) =>
      outer === 'a' ? { a: height, b: value } : { a: value, b: height },
    ),
  );
};

export type Said = Readonly<Record<string, string | { readonly min?: string; readonly max?: string }>>;

/** Whether a company goes with what was answered. */
const goesWith = (said: Said, plane: Plane): boolean =>
  Object.entries(said).every(([id, answer]) => {
    if (id === 'listed') return true;
    const value = figureAt(id, plane);
    if (value === null) return false;
    if (typeof answer === 'string') return same(value, Number(answer));
    return (
      (answer.min === undefined || compares(value, '>=', Number(answer.min))) &&
      (answer.max === undefined || compares(value, '<=', Number(answer.max)))
    );
  });

const linesOf = (condition: Condition, said: Said): readonly Line[] => [
  ...compared(condition).map(({ fact, value }) => lineOf(fact, Number(value))),
  ...Object.entries(said).flatMap(([id, answer]) =>
    (typeof answer === 'string' ? [answer] : [answer.min, answer.max])
      .filter((one) => one !== undefined && id !== 'listed')
      .map((one) => lineOf(id, Number(one))),
  ),
];

const compared = (condition: Condition): readonly { readonly fact: string; readonly value: string }[] => {
  switch (condition.kind) {
    case 'compare':
      return [condition];
    case 'not':
      return compared(condition.of);
    case 'points':
      return condition.indicators.flatMap(({ grades }) => grades.flatMap(({ when }) => compared(when)));
    default:
      return 'of' in condition ? condition.of.flatMap(compared) : [];
  }
};

const holds = (condition: Condition, plane: Plane, listed: boolean): boolean => {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, plane, listed));
    case 'any':
      return condition.of.some((part) => holds(part, plane, listed));
    case 'at-least-n':
      return condition.of.filter((part) => holds(part, plane, listed)).length >= condition.n;
    case 'not':
      return !holds(condition.of, plane, listed);
    case 'is':
      return listed === condition.value;
    case 'compare': {
      const value = figureAt(condition.fact, plane);
      return value !== null && compares(value, condition.op, Number(condition.value));
    }
    case 'points': {
      const scores = condition.indicators.map(({ grades, least }) => {
        const best = Math.max(
          0,
          ...grades.flatMap(({ points, when }) => (holds(when, plane, listed) ? [Number(points)] : [])),
        );
        return least !== undefined && best < Number(least) ? Number.NEGATIVE_INFINITY : best;
      });
      return scores.reduce((sum, one) => sum + one, 0) >= Number(condition.atLeast) - 1e-9;
    }
    default:
      throw new Error(`not read here: ${condition.kind}`);
  }
};

/** Null when no company goes with the answers. */
export const termOracle = (condition: Condition, said: Said): { status: Status; open: readonly string[] } | null => {
  const lines = linesOf(condition, said);
  const listedOnes = said['listed'] === undefined ? [false, true] : [said['listed'] === 'true'];
  const outcomes = (planes: readonly Plane[]) =>
    planes.filter((one) => goesWith(said, one)).map((one) => listedOnes.map((is) => holds(condition, one, is)));
  const rows = { a: sweep(lines, 'b').map(outcomes), b: sweep(lines, 'a').map(outcomes) };
  const all = rows.a.flat(2);
  if (all.length === 0) return null;
  const status = all.every(Boolean) ? 'eligible' : all.some(Boolean) ? 'undetermined' : 'ineligible';
  const turns = (found: readonly (readonly boolean[][])[]) =>
    found.some((row) => listedOnes.some((_, at) => new Set(row.map((one) => one[at])).size > 1));
  const open = [
    ...(turns(rows.a) ? ['a'] : []),
    ...(turns(rows.b) ? ['b'] : []),
    ...(rows.a.flat().some((one) => new Set(one).size > 1) ? ['listed'] : []),
  ];
  return { status, open };
};

/** The facts and terms that this evaluator knows. */
export const termsOver = (facts: readonly Fact[], label: Fact['label']): Pick<Pack, 'facts' | 'terms'> => ({
  facts,
  terms: [
    { id: 'sum', kind: 'sum', label, facts: ['a', 'b'] },
    { id: 'mean', kind: 'mean', label, facts: ['a', 'b'] },
    { id: 'difference', kind: 'difference', label, facts: ['a'], over: ['b'] },
    { id: 'ratio', kind: 'ratio', label, facts: ['a'], over: ['b'] },
    { id: 'growth', kind: 'growth', label, facts: ['a'], over: ['b'] },
  ],
});

import type { Amount, Bracket, Condition } from '../src/index.ts';

/** One company of which everything is known, judgements behind a question mark. */
export type Whole = Readonly<Record<string, number | string | boolean>>;

/** What may be paid at least and at most; what is not known runs from nothing, or without end. */
export type Ends = readonly [min: number, max: number];

/** A fact, or a term where terms are worked out. */
export type FigureOf = (id: string, company: Whole) => number | null;

const plainFigure: FigureOf = (id, company) => company[id] as number;

const endless = Number.POSITIVE_INFINITY;

/** A second reading of conditions, for one company, as a person would read them. */
export const isMet = (condition: Condition, company: Whole, figure: FigureOf = plainFigure): boolean => {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => isMet(part, company, figure));
    case 'any':
      return condition.of.some((part) => isMet(part, company, figure));
    case 'at-least-n':
      return condition.of.filter((part) => isMet(part, company, figure)).length >= condition.n;
    case 'not':
      return !isMet(condition.of, company, figure);
    case 'is':
      return company[condition.fact] === condition.value;
    case 'one-of':
      return condition.options.includes(company[condition.fact] as string);
    case 'judgement':
      return company[`?${condition.judgement}`] === true;
    case 'compare': {
      const value = figure(condition.fact, company);
      if (value === null) return false;
      const [a, b] = [value, Number(condition.value)];
      return { '>=': a >= b, '>': a > b, '<=': a <= b, '<': a < b, '=': a === b }[condition.op];
    }
    default:
      throw new Error(`the oracle does not read ${condition.kind}`);
  }
};

/** A second reading of amounts, in plain numbers. */
export const payments = (amount: Amount, company: Whole, figure: FigureOf = plainFigure): Ends => {
  const read = (part: Amount) => payments(part, company, figure);
  const limited = (value: number, limits: { floor?: string; cap?: string; bound?: 'up-to' }): Ends => {
    const paid = Math.min(Math.max(value, Number(limits.floor ?? 0)), Number(limits.cap ?? endless));
    return [limits.bound === undefined ? paid : Number(limits.floor ?? 0), paid];
  };
  switch (amount.kind) {
    case 'exact':
      return [Number(amount.value), Number(amount.value)];
    case 'at-least':
      return [Number(amount.value), endless];
    case 'up-to':
      return [0, Number(amount.value)];
    case 'rate': {
      if ('fact' in amount.base)
        return limited((figure(amount.base.fact, company) as number) * Number(amount.rate), amount);
      const [most] = limited(Number(amount.rate) === 0 ? 0 : endless, { ...amount, bound: undefined } as never);
      return [limited(0, amount)[0], most];
    }
    case 'per-unit':
      return limited((figure(amount.fact, company) as number) * Number(amount.each), amount);
    case 'figure':
      return limited(figure(amount.fact, company) as number, {});
    case 'brackets': {
      const modes = amount.mode === 'unsaid' ? (['whole', 'marginal'] as const) : ([amount.mode] as const);
      const value = figure(amount.fact, company);
      return either(modes.map((mode) => limited(value === null ? 0 : scale(amount.steps, mode, value), amount)));
    }
    case 'by-choice':
      return read(amount.cases[company[amount.fact] as string] ?? amount.otherwise);
    case 'when':
      return read(amount.cases.find(({ when }) => isMet(when, company, figure))?.amount ?? amount.otherwise);
    case 'sum':
      return sum(amount.of.map(read));
    case 'instalments':
      return sum(amount.of.map((one) => read(one.amount)));
    case 'readings':
      return either(amount.of.map((one) => read(one.amount)));
    case 'greatest':
      return [Math.max(...amount.of.map((one) => read(one)[0])), Math.max(...amount.of.map((one) => read(one)[1]))];
    case 'least':
      return [Math.min(...amount.of.map((one) => read(one)[0])), Math.min(...amount.of.map((one) => read(one)[1]))];
    case 'capped':
      return [Math.min(read(amount.of)[0], read(amount.cap)[0]), Math.min(read(amount.of)[1], read(amount.cap)[1])];
    case 'times': {
      const factor = Number(amount.factor);
      return factor === 0 ? [0, 0] : [read(amount.of)[0] * factor, read(amount.of)[1] * factor];
    }
    case 'minus':
      return difference(read(amount.from), read(amount.less));
    case 'relief':
      return difference(read(amount.without), read(amount.with));
    default:
      return [0, endless];
  }
};

const difference = ([low, high]: Ends, [less, more]: Ends): Ends => [
  more === endless ? 0 : Math.max(0, low - more),
  high === endless ? endless : Math.max(0, high - less),
];

const sum = (parts: readonly Ends[]): Ends => [
  parts.reduce((all, [min]) => all + min, 0),
  parts.reduce((all, [, max]) => all + max, 0),
];

const either = (parts: readonly Ends[]): Ends => [
  Math.min(...parts.map(([min]) => min)),
  Math.max(...parts.map(([, max]) => max)),
];

const scale = (steps: readonly Bracket[], mode: 'whole' | 'marginal', figure: number): number => {
  const reached = steps
    .filter(({ from, above }) => (above ? figure > Number(from) : figure >= Number(from)))
    .sort((a, b) => Number(a.from) - Number(b.from));
  const pays = (step: Bracket, part: number) =>
    'value' in step.pays ? Number(step.pays.value) : part * Number(step.pays.rate);
  if (mode === 'whole') {
    const last = reached.at(-1);
    return last === undefined ? 0 : pays(last, figure);
  }
  return reached
    .map((step, at) => pays(step, Number(reached[at + 1]?.from ?? figure) - Number(step.from)))
    .reduce((a, b) => a + b, 0);
};

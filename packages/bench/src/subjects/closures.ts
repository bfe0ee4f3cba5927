import type { Comparison, Condition, Pack } from '@huice/engine';
import { factIds } from '../domain/facts.ts';
import { dateNumber, NO, OPEN, type SubjectMaker, subject, YES } from './subject.ts';

/** Booleans as 0 and 1, options and sets of options as they are, figures and dates as numbers; null when not known. */
type Row = readonly unknown[];

type Decide = (row: Row) => number;

/**
 * The strongest simple evaluator that keeps unknown apart: every condition compiled once to closures with Kleene's
 * three values, unknown where either answer is possible for a part by itself.
 */
export const closures: SubjectMaker = (pack: Pack) => {
  const rules = pack.incentives.map(({ condition }) => compile(condition));
  const out = new Uint8Array(rules.length);
  return subject(
    'three-valued closures',
    (company): Row =>
      factIds.map((id) => {
        const value = company[id as keyof typeof company];
        return value === undefined ? null : id === 'founded' ? dateNumber(value as string) : value;
      }),
    (row) => {
      for (let index = 0; index < rules.length; index++) out[index] = (rules[index] as Decide)(row);
      return out;
    },
  );
};

const compile = (condition: Condition): Decide => {
  switch (condition.kind) {
    case 'all':
      return group(condition.of.map(compile), NO, YES);
    case 'any':
      return group(condition.of.map(compile), YES, NO);
    case 'at-least-n':
      return atLeast(condition.n, condition.of.map(compile));
    case 'not': {
      const inner = compile(condition.of);
      return (row) => {
        const value = inner(row);
        return value === OPEN ? OPEN : value === YES ? NO : YES;
      };
    }
    case 'is': {
      const { value } = condition;
      return onKnown(condition.fact, (known) => known === value);
    }
    case 'one-of': {
      const [only] = condition.options;
      if (condition.options.length === 1) return onKnown(condition.fact, (known) => known === only);
      const wanted = new Set<unknown>(condition.options);
      return onKnown(condition.fact, (known) => wanted.has(known));
    }
    case 'has-any':
      return onKnown(condition.fact, (known) => condition.options.some((one) => (known as string[]).includes(one)));
    case 'has-all':
      return onKnown(condition.fact, (known) => condition.options.every((one) => (known as string[]).includes(one)));
    case 'meets':
    case 'points':
      throw new Error('not in the packs of the bench');
    case 'compare': {
      const value = condition.fact === 'founded' ? dateNumber(condition.value) : Number(condition.value);
      return comparing(condition.fact, condition.op, value);
    }
    case 'judgement':
      return () => OPEN;
  }
};

/** `strong` settles the group whatever else is open. */
const group = (parts: readonly Decide[], strong: number, weak: number): Decide => {
  return (row) => {
    let result = weak;
    for (let index = 0; index < parts.length; index++) {
      const value = (parts[index] as Decide)(row);
      if (value === strong) return strong;
      if (value === OPEN) result = OPEN;
    }
    return result;
  };
};

const atLeast = (n: number, parts: readonly Decide[]): Decide => {
  return (row) => {
    let sure = 0;
    let possible = 0;
    for (let index = 0; index < parts.length; index++) {
      const value = (parts[index] as Decide)(row);
      if (value === YES) sure++;
      if (value !== NO) possible++;
    }
    return sure >= n ? YES : possible >= n ? OPEN : NO;
  };
};

const onKnown = (fact: string, test: (known: unknown) => boolean): Decide => {
  const column = factIds.indexOf(fact);
  return (row) => {
    const known = row[column];
    return known === null ? OPEN : test(known) ? YES : NO;
  };
};

const comparing = (fact: string, op: Comparison, value: number): Decide => {
  const column = factIds.indexOf(fact);
  const settled = (holds: boolean) => (holds ? YES : NO);
  const read = (row: Row) => row[column] as number | null;
  switch (op) {
    case '>=':
      return (row) => (read(row) === null ? OPEN : settled((read(row) as number) >= value));
    case '>':
      return (row) => (read(row) === null ? OPEN : settled((read(row) as number) > value));
    case '<=':
      return (row) => (read(row) === null ? OPEN : settled((read(row) as number) <= value));
    case '<':
      return (row) => (read(row) === null ? OPEN : settled((read(row) as number) < value));
    case '=':
      return (row) => (read(row) === null ? OPEN : settled(read(row) === value));
  }
};

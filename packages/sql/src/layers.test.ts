import { expect, test } from 'vitest';
import { all, any, column, compare, type Expression, figure } from './expression.ts';
import { layered } from './layers.ts';
import { partsOf } from './parts.ts';

const sizeOf = (of: Expression): number => partsOf(of).reduce((sum, one) => sum + sizeOf(one), 1);

const big = (name: string): Expression =>
  all(...Array.from({ length: 24 }, (_, at) => compare(column(name), '>=', figure(String(at)))));

test('what is said several times is named once, in a layer before what names it', () => {
  const [a, b] = [big('a'), big('b')];
  const both = any(a, b);
  const { layers, of } = layered([all(both, column('x')), all(both, column('y')), a, both]);
  expect(layers.map((names) => names.map(({ name }) => name))).toEqual([['~1'], ['~2']]);
  expect(layers[1]?.[0]?.of.kind).toBe('any');
  expect(of.map(sizeOf)).toEqual([3, 3, 1, 1]);
});

test('what is short, or said once, is left where it is', () => {
  const short = compare(column('a'), '>=', figure('1'));
  const roots = [all(short, column('x')), all(short, column('y')), big('z')];
  expect(layered(roots)).toEqual({ layers: [], of: roots });
});

test('what doubles at every step is written in proportion to its steps', () => {
  let of: Expression = big('a');
  for (let step = 0; step < 60; step++) of = any(all(of, column(`p${step}`)), all(of, column(`q${step}`)));
  const { layers, of: written } = layered([of]);
  const total = [...layers.flat().map((one) => one.of), ...written].reduce((sum, one) => sum + sizeOf(one), 0);
  expect(total).toBeLessThan(60 * 30);
});

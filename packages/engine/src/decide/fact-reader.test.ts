import { describe, expect, test } from 'vitest';
import {
  cites,
  fields,
  financing,
  founded,
  listed,
  packOf,
  people,
  promise,
  stage,
  values,
} from '../../test/sample-pack.ts';
import { all } from '../build.ts';
import { buildDiagram } from '../diagram/diagram.ts';
import type { Fact } from '../language/fact.ts';
import { parseAnswer } from './answer.ts';
import { FactReader } from './fact-reader.ts';
import { cellsFor } from './knowledge.ts';

const built = buildDiagram(
  packOf(
    promise(
      'one',
      all(
        listed.is(true, cites),
        stage.oneOf(['filed'], cites),
        fields.hasAll(['ai', 'data'], cites),
        financing.atLeast(values.cny('100'), cites),
        people.moreThan(values.count('5'), cites),
        founded.atLeast(values.day('2020-01-01'), cites),
      ),
    ),
  ),
);
if (!built.ok) throw new Error('the pack does not compile');
const { list } = built.value.variables;
const readerOf = (fact: Fact) => new FactReader(fact, 0, list);

const answers: readonly (readonly [Fact, unknown])[] = [
  [listed.fact, true],
  [listed.fact, false],
  [stage.fact, 'filed'],
  [stage.fact, { anyOf: ['none', 'filed'] }],
  [fields.fact, ['ai']],
  [fields.fact, { includes: ['ai'] }],
  [fields.fact, { excludes: ['ai'] }],
  [financing.fact, 100],
  [financing.fact, 99.5],
  [financing.fact, '1亿'],
  [financing.fact, { min: 50, max: 100 }],
  [financing.fact, { min: 50, max: 100, maxExclusive: true }],
  [people.fact, 5],
  [people.fact, '6'],
  [people.fact, { min: 5, minExclusive: true }],
  [founded.fact, '2019-12-31'],
  [founded.fact, '2020-01-01'],
  [founded.fact, { max: '2020-01-01' }],
];

describe('a reader of the answers to one fact', () => {
  test.each(answers)('of %# reads what parseAnswer reads, and the cells that it leaves possible', (fact, answer) => {
    const reader = readerOf(fact);
    const parsed = parseAnswer(fact, answer);
    const given = parsed.ok ? parsed.value : null;
    if (given === null) throw new Error('no answer');
    // The second time it is remembered.
    for (const read of [reader.read(answer), reader.read(answer)]) {
      if (!read.ok || read.value === null) throw new Error('not read');
      expect(read.value.given).toEqual(given);
      expect(read.value.cells).toEqual(reader.levels.map((level) => cellsFor(list[level] as never, given)));
      expect(read.value.key).not.toBe('');
    }
  });

  test('reads an answer the same after any other', () => {
    for (const [fact] of answers) {
      const own = answers.filter(([of]) => of === fact).map(([, answer]) => answer);
      const reader = readerOf(fact);
      for (const answer of [...own, ...own.toReversed(), ...own])
        expect(reader.read(answer)).toEqual(readerOf(fact).read(answer));
    }
  });

  test('has the same key for the same answer, and another for another', () => {
    const keyOf = (fact: Fact, answer: unknown) => {
      const read = readerOf(fact).read(answer);
      return read.ok ? read.value?.key : undefined;
    };
    expect(keyOf(financing.fact, '100')).toBe(keyOf(financing.fact, 100));
    expect(keyOf(financing.fact, 100)).not.toBe(keyOf(financing.fact, 101));
    expect(keyOf(stage.fact, { anyOf: ['none', 'filed'] })).toBe(keyOf(stage.fact, { anyOf: ['filed', 'none'] }));
    expect(keyOf(stage.fact, { anyOf: ['none', 'filed'] })).not.toBe(keyOf(stage.fact, { anyOf: ['none', 'done'] }));
    expect(keyOf(financing.fact, { min: 1 })).not.toBe(keyOf(financing.fact, { max: 1 }));
  });

  test('keeps one answer apart from the next, of one shape and of several', () => {
    const reader = readerOf(financing.fact);
    const texts = Array.from({ length: 1200 }, (_, at) => String(at));
    for (const text of [...texts, ...texts]) {
      const read = reader.read(text);
      expect(read.ok && read.value?.given).toEqual({ kind: 'value', value: text });
      const range = reader.read({ min: text });
      expect(range.ok && range.value?.given).toEqual({ kind: 'range', min: text, max: null });
    }
  });

  test('gives the very same answer for one that it has read, and for a hole none', () => {
    const reader = readerOf(stage.fact);
    expect(reader.read('filed')).toBe(reader.read('filed'));
    expect(reader.read({ anyOf: ['none', 'filed'] })).toBe(reader.read({ anyOf: ['none', 'filed'] }));
    expect(reader.read(null)).toEqual({ ok: true, value: null });
    expect(reader.read({ anyOf: ['none', 'filed', 'done'] })).toEqual({ ok: true, value: null });
    expect(reader.read('nowhere').ok).toBe(false);
    expect(reader.read('nowhere').ok).toBe(false);
  });
});

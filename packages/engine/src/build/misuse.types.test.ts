import { describe, expect, test } from 'vitest';
import {
  cites,
  fields,
  financing,
  foreign,
  founded,
  listed,
  people,
  promising,
  quote,
  stage,
} from '../../test/sample-pack.ts';
import {
  all,
  any,
  atLeastN,
  byChoice,
  cite,
  cny,
  count,
  day,
  exactly,
  perUnit,
  rate,
  ratio,
  sum,
  upTo,
} from '../build.ts';

/** What follows is held by the compiler: a line under "@ts-expect-error" that compiles fails the build. */
const misuses = () => [
  // @ts-expect-error money against a share
  foreign.atLeast(cny('100'), cites),
  // @ts-expect-error a share against money
  financing.atLeast(ratio('0.5'), cites),
  // @ts-expect-error a date against money
  financing.atLeast(day('2020-01-01'), cites),
  // @ts-expect-error money against a date
  founded.lessThan(cny('100'), cites),
  // @ts-expect-error a ratio against a number of people
  people.moreThan(ratio('0.5'), cites),
  // @ts-expect-error a bare text against money
  financing.equals('100', cites),
  // @ts-expect-error a bare number against money
  financing.atMost(100, cites),
  // @ts-expect-error an option that the choice lacks
  stage.oneOf(['approved'], cites),
  // @ts-expect-error an option that the choices lack
  fields.hasAny(['ai', 'cloud'], cites),
  // @ts-expect-error no option at all
  fields.hasAll([], cites),
  // @ts-expect-error a leaf without a citation
  listed.is(true),
  // @ts-expect-error a leaf with an empty list of citations
  listed.is(true, []),
  // @ts-expect-error a judgement without a citation
  promising.holds(),
  // @ts-expect-error an amount without a citation
  exactly(cny('100'), []),
  // @ts-expect-error text for yes or no
  listed.is('yes', cites),
  // @ts-expect-error a comparison of a choice
  stage.atLeast,
  // @ts-expect-error a group of nothing
  all(),
  // @ts-expect-error any of nothing
  any(),
  // @ts-expect-error at least one of nothing
  atLeastN(1),
  // @ts-expect-error a sum of nothing
  sum(),
  // @ts-expect-error an option that the choice lacks, as a case
  byChoice(stage, { approved: exactly(cny('1'), cites) }, upTo(cny('2'), cites), cites),
  // @ts-expect-error an amount by several choices
  byChoice(fields, {}, upTo(cny('2'), cites), cites),
  // @ts-expect-error a rate of a share
  rate(foreign, ratio('0.5'), cites),
  // @ts-expect-error a rate in money
  rate(financing, cny('5'), cites),
  // @ts-expect-error so much for each yuan
  perUnit(financing, cny('5'), cites),
  // @ts-expect-error a cap as a ratio
  rate(financing, ratio('0.5'), cites, { cap: ratio('0.5') }),
  // @ts-expect-error a citation of a clause by its name only
  cite('doc/1'),
  // @ts-expect-error a count where money is due
  upTo(count('5'), cites),
];

const goodUses = () => [
  financing.atLeast(cny('1亿'), cites),
  foreign.lessThan(ratio('0.25'), [cite(quote, { words: '融资' })]),
  founded.atLeast(day('2020-01-01'), cites),
  people.moreThan(count('5'), cites),
  stage.oneOf(['filed', 'done'], cites),
  fields.hasAll(['ai'], cites),
  byChoice(stage, { filed: exactly(cny('1'), cites) }, upTo(cny('2'), cites), cites),
];

describe('the builders', () => {
  test('are held by the types: each misuse is an error, and the proper uses are not', () => {
    expect(goodUses()).toHaveLength(7);
    expect(misuses).toBeTypeOf('function');
  });
});

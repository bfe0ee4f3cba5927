import type { Condition } from '@huice/engine';
import { all, any, cny, count, exactly, not } from '@huice/engine/build';
import { expect, test } from 'vitest';
import { randomCompanies, withGaps } from '../domain/company.ts';
import { financing, listed, placeNames, staff } from '../domain/facts.ts';
import { clauseFor, packOf } from '../domain/pack.ts';
import { Random } from '../domain/random.ts';
import { twelve, twelvePlaces } from '../domain/twelve.ts';
import { closures } from '../subjects/closures.ts';
import { huiceStatus } from '../subjects/huice.ts';
import { NO, OPEN, verdictsOf, YES } from '../subjects/subject.ts';
import { oracleFor } from './oracle.ts';

const cites = [{ clause: clauseFor('one').id }] as const;

const verdict = (condition: Condition, company: object) =>
  oracleFor(packOf('one', placeNames(1), [{ id: 'one', place: 'p0', condition, amount: exactly(cny('1'), cites) }]))(
    company,
  )[0];

const ten = staff.atLeast(count('10'), cites);

test('what is true whichever way a gap is filled is settled, and nothing else', () => {
  expect(verdict(ten, { staff: 10 })).toBe(YES);
  expect(verdict(ten, { staff: 9 })).toBe(NO);
  expect(verdict(ten, {})).toBe(OPEN);
  expect(verdict(any(ten, not(ten)), {})).toBe(YES);
  expect(verdict(all(ten, staff.lessThan(count('10'), cites)), {})).toBe(NO);
  expect(verdict(all(listed.is(true, cites), financing.atLeast(cny('1'), cites)), { listed: false })).toBe(NO);
});

test('the engine says of a company with gaps what the enumeration says', async () => {
  const random = new Random(9);
  const oracle = oracleFor(twelve);
  const subject = huiceStatus(twelve);
  for (const one of randomCompanies(random, twelvePlaces, 60)) {
    const company = withGaps(one, random, 0.3);
    expect([...(await verdictsOf(subject, company))]).toEqual([...oracle(company)]);
  }
});

test('three-valued closures settle nothing wrongly', async () => {
  const random = new Random(10);
  const oracle = oracleFor(twelve);
  const subject = closures(twelve);
  for (const one of randomCompanies(random, twelvePlaces, 60)) {
    const company = withGaps(one, random, 0.3);
    const truth = oracle(company);
    (await verdictsOf(subject, company)).forEach((said, index) => expect([OPEN, truth[index]]).toContain(said));
  }
});

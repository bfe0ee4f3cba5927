import { expect, test } from 'vitest';
import { cites, listed, packOf, promise } from '../../test/sample-pack.ts';
import { compile, type Incentive, type Pack, type Report, type Validity } from '../index.ts';
import { endings } from './endings.ts';
import { staleOf } from './stale.ts';

const on = (date: string) => ({ date, cites });
const from = on('2020-01-01');

const one = (id: string, validity: Validity, more: Partial<Incentive> = {}) =>
  promise(id, listed.is(true, cites), { validity, ...more });

const reportOf = (pack: Pack, asOf: string): Report => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const report = compiled.value.check({}, { asOf });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value;
};

const told = (validity: Validity, asOf = '2026-11-30') => {
  const [{ incentive: _, ...ending } = { incentive: '' }] = endings(reportOf(packOf(one('one', validity)), asOf));
  return ending;
};

test('the days left are counted to the last day, and on that day none are left', () => {
  const days = (asOf: string) =>
    endings(reportOf(packOf(one('one', { from, until: on('2026-12-31') })), asOf))[0]?.days;
  expect(days('2026-11-30')).toEqual({ least: 31, most: 31 });
  expect(days('2026-12-31')).toEqual({ least: 0, most: 0 });
  expect(days('2027-01-01')).toBeUndefined();
});

test('what is repealed from a day was in force the day before', () => {
  expect(told({ from, repealed: on('2027-01-01') })).toMatchObject({ earliest: '2026-12-31', latest: '2026-12-31' });
  expect(told({ from, until: on('2027-06-30'), repealed: on('2027-01-01') })).toMatchObject({ latest: '2026-12-31' });
  expect(told({ from, until: on('2026-12-18'), repealed: on('2027-01-01') })).toMatchObject({ latest: '2026-12-18' });
});

test('of a month or a year the last day lies between two days', () => {
  expect(told({ from, until: on('2027-01') })).toEqual({
    state: 'in-force',
    earliest: '2027-01-01',
    latest: '2027-01-31',
    days: { least: 32, most: 62 },
  });
  // In that year already, so it may be over.
  expect(told({ from, until: on('2026') })).toMatchObject({ state: 'unconfirmed', days: { least: 0, most: 31 } });
});

test('the soonest comes first, and what has ended or is without an end is not among them', () => {
  const pack = packOf(
    one('ended', { from, until: on('2025-12-31') }),
    one('endless', { from, openEnded: cites }),
    one('later', { from, until: on('2028-12-31') }),
    one('not-seen', { until: on('2026-12-18') }),
    one('soon', { from, until: on('2026-12-31') }),
  );
  expect(endings(reportOf(pack, '2026-11-30')).map(({ incentive, state }) => [incentive, state])).toEqual([
    ['not-seen', 'unconfirmed'],
    ['soon', 'in-force'],
    ['later', 'in-force'],
  ]);
});

test('what is to be looked at again is named once for each reason, and what ends just as far as it is asked', () => {
  const pack = packOf(
    one('ended', { from, repealed: on('2025') }),
    one('in-a-month', { from, until: on('2026-12') }),
    one('not-seen', { attested: [on('2023-06')] }, { reviewBy: '2026-11' }),
    one('repealed', { from, repealed: on('2027-01-30') }),
    one('sound', { from, openEnded: cites }, { reviewBy: '2026-12' }),
  );
  const list = staleOf(pack, reportOf(pack, '2026-11-30'), 60);
  expect(list).toEqual({
    asOf: '2026-11-30',
    until: '2027-01-29',
    stale: [
      { incentive: 'ended', why: 'ended', date: '2025' },
      { incentive: 'in-a-month', why: 'ends', date: '2026-12' },
      { incentive: 'not-seen', why: 'unconfirmed', date: '2023-06' },
      { incentive: 'not-seen', why: 'review', date: '2026-11' },
      { incentive: 'repealed', why: 'ends', date: '2027-01-29' },
    ],
  });
  const nearer = staleOf(pack, reportOf(pack, '2026-11-30'), 59);
  expect(nearer.stale.map(({ incentive }) => incentive)).not.toContain('repealed');
});

test('a time that runs past the calendar ends with it', () => {
  const pack = packOf(one('one', { from, openEnded: cites }));
  expect(staleOf(pack, reportOf(pack, '2199-01-01'), 9999).until).toBe('2199-12-31');
});

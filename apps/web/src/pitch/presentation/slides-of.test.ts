import type { Report } from '@huice/engine';
import { expect, test } from 'vitest';
import { sampleResults } from '../../../test/sample-pack.ts';
import { slidesOf } from './slides-of.ts';

const reportOf = (profile: Record<string, unknown>, asOf: string): Report => ({
  pack: { id: 'sample', version: '1.0.0', digest: '' },
  asOf,
  results: Object.values(sampleResults(profile, asOf)),
});

test('what is met comes before what is open, and what is not met and what has ended stand on lists of their own', () => {
  const slides = slidesOf(reportOf({ staff: '50', research: '0.01' }, '2024-06-01'));
  expect(slides.map((slide) => (slide.kind === 'incentive' ? slide.result.incentive : slide.kind))).toEqual([
    'title',
    'overview',
    'flat',
    'award',
    'listing',
    'fund',
    'list',
    'list',
    'contact',
  ]);
  expect(slides.flatMap((slide) => (slide.kind === 'list' ? [[slide.of, slide.results.length]] : []))).toEqual([
    ['ineligible', 1],
    ['ended', 1],
  ]);
});

test('no incentive is left out, none is shown twice, and nothing that has ended has a slide of its own', () => {
  for (const asOf of ['2017-01-01', '2019-06-01', '2024-06-01']) {
    const report = reportOf({}, asOf);
    const slides = slidesOf(report);
    const shown = slides.flatMap((slide) =>
      slide.kind === 'incentive' ? [slide.result] : slide.kind === 'list' ? slide.results : [],
    );
    expect(shown.map(({ incentive }) => incentive).sort()).toEqual(
      report.results.map(({ incentive }) => incentive).sort(),
    );
    expect(slides.some((slide) => slide.kind === 'incentive' && slide.result.validity.state === 'ended')).toBe(false);
  }
});

test('what is open beyond a dozen stands on lists, and what is met never does', () => {
  const report = reportOf({}, '2024-06-01');
  const [open] = report.results.filter(({ status }) => status === 'undetermined');
  if (open === undefined) return expect.fail('nothing is open');
  const many = (n: number, status: 'eligible' | 'undetermined') =>
    Array.from({ length: n }, (_, at) => ({ ...open, status, incentive: `${status}-${at}` }));
  const kinds = (met: number, left: number) => {
    const slides = slidesOf({ ...report, results: [...many(met, 'eligible'), ...many(left, 'undetermined')] });
    const alone = slides.flatMap((slide) => (slide.kind === 'incentive' ? [slide.result.status] : []));
    const listed = slides.flatMap((slide) => (slide.kind === 'list' ? [[slide.of, slide.results.length]] : []));
    return [alone.filter((status) => status === 'eligible').length, alone.length, listed];
  };
  expect(kinds(2, 20)).toEqual([
    2,
    12,
    [
      ['undetermined', 5],
      ['undetermined', 5],
    ],
  ]);
  expect(kinds(14, 3)).toEqual([14, 14, [['undetermined', 3]]]);
});

test('the plans follow the overview, and what differs is parted evenly', () => {
  const report = reportOf({}, '2024-06-01');
  const rows = Array.from({ length: 6 }, (_, at) => ({ incentive: `row-${at}`, cells: [], differs: true }));
  const slides = slidesOf(report, rows).slice(0, 5);
  expect(slides.map((slide) => (slide.kind === 'differing' ? [slide.part, slide.rows.length] : slide.kind))).toEqual([
    'title',
    'overview',
    'plans',
    [1, 3],
    [2, 3],
  ]);
  expect(slidesOf(report).some(({ kind }) => kind === 'plans')).toBe(false);
});

test('a long list is parted evenly', () => {
  const report = reportOf({}, '2024-06-01');
  const old = report.results.filter(({ validity }) => validity.state === 'ended');
  const many = Array.from({ length: 7 }, (_, at) => ({ ...(old[0] as (typeof old)[0]), incentive: `old-${at}` }));
  const lists = slidesOf({ ...report, results: many }).flatMap((slide) =>
    slide.kind === 'list' ? [slide.results] : [],
  );
  expect(lists.map((part) => part.length)).toEqual([4, 3]);
});

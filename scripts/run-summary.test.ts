import { expect, it } from 'vitest';
import { partLines, slowestLines, stepLines } from './run-summary.mjs';

const timed = (at: number, project: string) => ({ file: `${at}.test.ts`, project, tests: 2, milliseconds: at * 1000 });
const files = Array.from({ length: 12 }, (_, at) => timed(at, at < 11 ? 'engine' : 'browser'));

it('names the ten slowest files, the slowest first', () => {
  const lines = slowestLines(files);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('   11.0 s  11.test.ts');
  expect(lines.at(-1)).toBe('    2.0 s  2.test.ts');
});

it('adds up what each part of the suite took', () => {
  expect(partLines(files)).toEqual([
    '   55.0 s  engine: 22 tests in 11 files',
    '   11.0 s  browser: 2 tests in 1 files',
  ]);
});

it('says what each step took, and all of them', () => {
  expect(
    stepLines([
      { step: 'tests', milliseconds: 61_000 },
      { step: 'lint', milliseconds: 2500 },
    ]),
  ).toEqual(['   61.0 s  tests', '    2.5 s  lint', '   63.5 s  in all']);
});

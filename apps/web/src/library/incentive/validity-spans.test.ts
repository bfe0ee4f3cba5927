import { compile } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { expect, test } from 'vitest';
import { datedMarks, dayNumber, historyOf } from './validity-spans.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack compiles');
const calculator = compiled.value;
const dateOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

const dated = huicePack.incentives.filter(({ validity }) => datedMarks(validity).length > 0);

test.each(dated.map(({ id }) => id))(
  '%s: the drawing is without gaps, and says on every day what the engine says',
  (id) => {
    const history = historyOf(calculator, id, '2026-11-22') ?? expect.fail('nothing drawn');
    let next = dayNumber(history.start);
    for (const { from, to } of history.spans) {
      expect(dayNumber(from)).toBe(next);
      next = dayNumber(to) + 1;
    }
    expect(dateOf(next - 1)).toBe(history.end);
    for (let day = dayNumber(history.start); day <= dayNumber(history.end); day += 41) {
      const date = dateOf(day);
      const drawn = history.spans.find(({ from, to }) => from <= date && date <= to)?.state;
      const report = calculator.check({}, { asOf: date });
      const said = report.ok ? report.value.results.find((one) => one.incentive === id)?.validity.state : undefined;
      expect(drawn, date).toBe(said);
    }
  },
);

test('a date known to the year or the month is drawn as the whole of it', () => {
  const cites = [{ clause: 'x' }] as const;
  expect(datedMarks({ repealed: { date: '2023', cites }, from: { date: '2020-02', cites } })).toEqual([
    { kind: 'from', date: '2020-02', from: '2020-02-01', to: '2020-02-29' },
    { kind: 'repealed', date: '2023', from: '2023-01-01', to: '2023-12-31' },
  ]);
});

test('where no source dates anything there is nothing to draw', () => {
  const undated = huicePack.incentives.find(({ validity }) => datedMarks(validity).length === 0);
  if (undated !== undefined) expect(historyOf(calculator, undated.id, '2026-11-22')).toBeNull();
  expect(historyOf(calculator, 'nowhere', '2026-11-22')).toBeNull();
});

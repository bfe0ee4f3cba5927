import type { Calculator, Validity, ValidityResult } from '@huice/engine';

/** A stretch of days in which one state holds, both ends included, YYYY-MM-DD. */
interface Span {
  readonly from: string;
  readonly to: string;
  readonly state: ValidityResult['state'];
}

/** What a source dates; `from` and `to` differ when it gives only the month or the year. */
export interface DatedMark {
  readonly kind: 'from' | 'until' | 'repealed' | 'attested';
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

export interface History {
  readonly marks: readonly DatedMark[];
  readonly spans: readonly Span[];
  /** The first and the last day drawn. */
  readonly start: string;
  readonly end: string;
}

const day = 86_400_000;
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / day);
const dateOf = (number: number): string => new Date(number * day).toISOString().slice(0, 10);

const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;
const lastDay = (date: string): string => {
  if (date.length === 10) return date;
  const [year, month] = [Number(date.slice(0, 4)), date.length === 7 ? Number(date.slice(5)) : 12];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

export const datedMarks = ({ from, until, repealed, attested }: Validity): readonly DatedMark[] => {
  const mark = (kind: DatedMark['kind'], date: string) => ({ kind, date, from: firstDay(date), to: lastDay(date) });
  return [
    ...(from === undefined ? [] : [mark('from', from.date)]),
    ...(attested ?? []).map(({ date }) => mark('attested', date)),
    ...(until === undefined ? [] : [mark('until', until.date)]),
    ...(repealed === undefined ? [] : [mark('repealed', repealed.date)]),
  ].toSorted((one, other) => one.from.localeCompare(other.from));
};

/**
 * The history as the engine itself judges it: it is asked on either side of every day that a source names, so the drawing
 * can never say something else than the verdict. Null when no source dates anything.
 */
export const historyOf = (calculator: Calculator, incentive: string, asOf: string): History | null => {
  const { validity } = calculator.pack.incentives.find(({ id }) => id === incentive) ?? { validity: {} };
  const marks = datedMarks(validity);
  if (marks.length === 0) return null;
  const days = [asOf, ...marks.flatMap(({ from, to }) => [from, to])].map(dayNumber);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(90, Math.round((most - least) * 0.06));
  const [start, end] = [least - room, most + room];
  const cuts = [
    start,
    ...marks.flatMap(({ from, to }) => [dayNumber(from), dayNumber(from) + 1, dayNumber(to), dayNumber(to) + 1]),
  ];
  const ordered = [...new Set(cuts)].filter((one) => one >= start && one <= end).toSorted((a, b) => a - b);
  const spans: Span[] = [];
  for (const [index, cut] of ordered.entries()) {
    const to = (ordered[index + 1] ?? end + 1) - 1;
    const state = stateOn(calculator, incentive, dateOf(cut));
    const last = spans.at(-1);
    if (last?.state === state) spans[spans.length - 1] = { ...last, to: dateOf(to) };
    else spans.push({ from: dateOf(cut), to: dateOf(to), state });
  }
  return { marks, spans, start: dateOf(start), end: dateOf(end) };
};

const stateOn = (calculator: Calculator, incentive: string, asOf: string): Span['state'] => {
  const report = calculator.check({}, { asOf });
  const result = report.ok ? report.value.results.find((one) => one.incentive === incentive) : undefined;
  return result?.validity.state ?? 'unconfirmed';
};

import type { Report, Result } from '@huice/engine';
import { groupResults } from '../../results/group-results.ts';
import type { ComparedRow } from '../scenarios/scenario-columns.ts';

export type Slide =
  | { readonly kind: 'title' | 'overview' | 'contact' }
  /** The plans side by side: their answers and sums, then some of what differs, as one part of several. */
  | { readonly kind: 'plans' }
  | { readonly kind: 'differing'; readonly rows: readonly ComparedRow[]; readonly part: number; readonly parts: number }
  | { readonly kind: 'incentive'; readonly result: Result }
  /** What is not met, or is history, never has a slide of its own; of what is open, that for which there is no time. */
  | { readonly kind: 'list'; readonly of: ListedStatus; readonly results: readonly Result[] };

export type ListedStatus = 'undetermined' | 'ineligible' | 'ended';

const perList = 6;
const perDiffering = 5;

/** As many as a room sits through one at a time, unless more than that is met. */
const mostAlone = 12;

/**
 * What is met, then what a judgement or an answer would settle, one at a time; then the rest of that, what is not met, and what
 * has ended. The plans follow the overview, where there are any to compare; last comes whom to turn to.
 */
export const slidesOf = (report: Report, differing: readonly ComparedRow[] | null = null): readonly Slide[] => {
  const { current, ended } = groupResults(report.results);
  const met = [...current.eligible, ...current.conditional];
  const alone = Math.max(0, mostAlone - met.length);
  const own = [...met, ...current.undetermined.slice(0, alone)];
  const lists = (of: ListedStatus, results: readonly Result[]) =>
    inParts(results, perList).map((part): Slide => ({ kind: 'list', of, results: part }));
  return [
    { kind: 'title' },
    { kind: 'overview' },
    ...(differing === null ? [] : plansOf(differing)),
    ...own.map((result): Slide => ({ kind: 'incentive', result })),
    ...lists('undetermined', current.undetermined.slice(alone)),
    ...lists('ineligible', current.ineligible),
    ...lists('ended', ended),
    { kind: 'contact' },
  ];
};

const plansOf = (differing: readonly ComparedRow[]): readonly Slide[] => [
  { kind: 'plans' },
  ...inParts(differing, perDiffering).map(
    (rows, at, { length }): Slide => ({ kind: 'differing', rows, part: at + 1, parts: length }),
  ),
];

/** As even as can be, so that no slide is left with one line. */
const inParts = <T>(all: readonly T[], most: number): readonly (readonly T[])[] => {
  const parts = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => all.slice(part * size, (part + 1) * size));
};

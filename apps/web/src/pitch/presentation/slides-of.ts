import type { Report, Result } from '@huice/engine';
import { groupResults } from '../../results/group-results.ts';

export type Slide =
  | { readonly kind: 'title' | 'overview' }
  | { readonly kind: 'incentive'; readonly result: Result }
  /** What is not met, or is history: names on a list, never a slide of its own. */
  | { readonly kind: 'list'; readonly of: 'ineligible' | 'ended'; readonly results: readonly Result[] };

const perList = 6;

/** What is met, then what a judgement or an answer would settle, one at a time; then what is not met, and last what has ended. */
export const slidesOf = (report: Report): readonly Slide[] => {
  const { current, ended } = groupResults(report.results);
  const own = [...current.eligible, ...current.conditional, ...current.undetermined];
  const lists = (of: 'ineligible' | 'ended', results: readonly Result[]) =>
    inParts(results).map((part): Slide => ({ kind: 'list', of, results: part }));
  return [
    { kind: 'title' },
    { kind: 'overview' },
    ...own.map((result): Slide => ({ kind: 'incentive', result })),
    ...lists('ineligible', current.ineligible),
    ...lists('ended', ended),
  ];
};

/** As even as can be, so that no slide is left with one line. */
const inParts = (results: readonly Result[]): readonly (readonly Result[])[] => {
  const parts = Math.ceil(results.length / perList);
  const size = Math.ceil(results.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => results.slice(part * size, (part + 1) * size));
};

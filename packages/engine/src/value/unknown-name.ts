import { type Issue, issue, shown } from '../issue.ts';
import { nearestName } from './nearest-name.ts';

/** About as many names are compared in one go: what is wrong everywhere must not cost the product of its lists. */
const maxCompared = 20_000;

/** Names that there are: a set of them, or a map by name. */
export interface Names {
  readonly size: number;
  keys(): Iterable<string>;
}

/**
 * The complaint about a name that is none of those known, with the one that was probably meant; without it where the
 * complaints before this one are so many, or the names, that looking for it would take long.
 */
export const unknownName = (
  code: Issue['code'],
  path: Issue['path'],
  expected: string,
  name: string,
  known: Names,
  before = 0,
  params?: Issue['params'],
): Issue => {
  const near = before * known.size < maxCompared ? nearestName(name, known.keys()) : undefined;
  return near === undefined
    ? issue(code, path, expected, shown(name), params)
    : issue(code, path, expected, shown(name), { ...params, near }, `did you mean "${near}"?`);
};

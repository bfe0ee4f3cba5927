import { type Issue, issue, shown } from '../issue.ts';
import { nearestName } from './nearest-name.ts';

/** The complaint about a name that is none of those known, with the one that was probably meant. */
export const unknownName = (
  code: Issue['code'],
  path: Issue['path'],
  expected: string,
  name: string,
  known: Iterable<string>,
  params?: Issue['params'],
): Issue => {
  const near = nearestName(name, known);
  return near === undefined
    ? issue(code, path, expected, shown(name), params)
    : issue(code, path, expected, shown(name), { ...params, near }, `did you mean "${near}"?`);
};

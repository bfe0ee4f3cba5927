import { nearestName } from '@huice/engine';
import { type ServiceIssue, serviceIssue } from '../problem/service-issue.ts';

/** What may stand behind the `?`, by name; with the values that it may have, where not all will do. */
export type Parameters = Readonly<Record<string, readonly string[] | undefined>>;

export interface ReadParameters {
  readonly values: Readonly<Record<string, string>>;
  readonly issues: readonly ServiceIssue[];
}

/** What stands behind the `?` of an address, and everything that does not belong there. */
export const readParameters = (query: URLSearchParams, known: Parameters): ReadParameters => {
  const values: Record<string, string> = Object.create(null);
  const issues: ServiceIssue[] = [];
  for (const name of new Set(query.keys())) {
    const [value = '', ...more] = query.getAll(name);
    const params = { name: name.slice(0, 64) };
    const path = ['?', params.name];
    const choice = known[name];
    if (!Object.hasOwn(known, name)) issues.push(unknown(name, known));
    else if (more.length > 0)
      issues.push(
        serviceIssue('request/repeated-parameter', path, 'the parameter once', `${more.length + 1} of it`, params),
      );
    else if (choice !== undefined && !choice.includes(value))
      issues.push(
        serviceIssue('request/wrong-parameter', path, choice.join(', '), JSON.stringify(value), {
          ...params,
          known: choice.join(', '),
        }),
      );
    else values[name] = value;
  }
  return { values, issues };
};

const unknown = (name: string, known: Parameters): ServiceIssue => {
  const near = nearestName(name, Object.keys(known));
  const params = { name: name.slice(0, 64), ...(near === undefined ? {} : { near }) };
  return serviceIssue(
    'request/unknown-parameter',
    ['?', params.name],
    Object.keys(known).join(', '),
    JSON.stringify(params.name),
    params,
  );
};

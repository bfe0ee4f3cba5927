import type { Operation } from './operations/operation.ts';

const ownPages = ['/reference', '/reference.css'];

/** What an address is known by in the log and the counts, and how it may be asked. */
export const routes = (operations: readonly Operation[]) => {
  const byPath = new Map<string, string[]>();
  const add = (path: string, method: string) => byPath.set(path, [...(byPath.get(path) ?? []), method]);
  for (const { method, path } of operations) {
    add(path, method.toUpperCase());
    if (method === 'get') add(path, 'HEAD');
  }
  for (const path of ownPages) for (const method of ['GET', 'HEAD']) add(path, method);
  const patterned = '/v1/nearest/';
  const documented = (path: string): string | undefined => {
    if (byPath.has(path)) return path;
    return path.startsWith(patterned) && path.length > patterned.length ? `${patterned}{incentive}` : undefined;
  };
  return {
    /** `/v1/nearest/{incentive}`; all that is not documented is `other`, whatever stands in it. */
    routeOf: (path: string): string => documented(path) ?? 'other',
    methodsOf: (path: string): readonly string[] => byPath.get(documented(path) ?? '') ?? [],
  };
};

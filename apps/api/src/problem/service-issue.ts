import type { Issue } from '@huice/engine';

/** What only a request can get wrong; all else keeps the engine's code. */
export const serviceCodes = [
  'request/unknown-parameter',
  'request/repeated-parameter',
  'request/wrong-parameter',
  'request/unknown-member',
  'request/missing-member',
  'request/not-an-object',
  'request/unknown-pack',
  'request/too-deep',
] as const;

export type ServiceCode = (typeof serviceCodes)[number];

/** The engine's issue, with the codes of the service. `path` leads from the root of the body, or begins with `?` and a parameter. */
export interface ServiceIssue extends Omit<Issue, 'code'> {
  readonly code: Issue['code'] | ServiceCode;
}

export const serviceIssue = (
  code: ServiceCode,
  path: Issue['path'],
  expected: string,
  received: string,
  params: Readonly<Record<string, string>> = {},
): ServiceIssue => ({ code, path, expected, received: received.slice(0, 80), params });

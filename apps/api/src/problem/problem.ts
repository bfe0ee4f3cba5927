import type { Issue, Locale } from '@huice/engine';
import { describeIssue, fill } from '@huice/engine/explain';
import type { ApiContext } from '../exchange.ts';
import { type ProblemKind, problemStatus } from './problem-kind.ts';
import { type ServiceCode, type ServiceIssue, serviceCodes } from './service-issue.ts';
import { words } from './words/catalogue.ts';

export interface ProblemParts {
  readonly issues?: readonly ServiceIssue[];
  /** For the words of the detail. */
  readonly params?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A refusal as RFC 9457 has it: what kind, what to do, and every issue with its code and path, in the language of the request.
 *
 * `{ "type": "/reference#invalid-input", "title": …, "status": 422, "detail": …, "requestId": …, "issues": [{ "code": …, "path": […], … }] }`
 */
export const problem = (c: ApiContext, kind: ProblemKind, parts: ProblemParts = {}): Response => {
  const { id, locale } = c.var.exchange;
  const { issues, params = {}, headers = {} } = parts;
  const status = problemStatus[kind];
  const document = {
    type: `/reference#${kind}`,
    title: words[locale].title[kind],
    status,
    detail: fill(words[locale].detail[kind], params),
    requestId: id,
    ...(issues === undefined
      ? {}
      : { issues: issues.map((one) => ({ ...one, pointer: pointerOf(one.path), text: textOf(one, locale) })) }),
  };
  return c.body(`${JSON.stringify(document, null, 2)}\n`, status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': locale,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
    ...headers,
  });
};

/** RFC 6901; of a parameter, its name as the path has it. */
const pointerOf = (path: Issue['path']): string =>
  path[0] === '?'
    ? path.join('')
    : path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const textOf = (one: ServiceIssue, locale: Locale): string => {
  if (!isOfService(one.code)) return describeIssue({ ...one, code: one.code }, locale);
  return fill(words[locale].issue[one.code], one.params ?? {});
};

const isOfService = (code: ServiceIssue['code']): code is ServiceCode =>
  (serviceCodes as readonly string[]).includes(code);

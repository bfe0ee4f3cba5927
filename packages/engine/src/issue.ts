/** Every code that the engine can complain with. A code, once published, keeps its meaning. */
export type IssueCode =
  | 'decimal/empty'
  | 'decimal/too-long'
  | 'decimal/not-a-number'
  | 'decimal/out-of-bounds'
  | 'money/empty'
  | 'money/too-long'
  | 'money/not-a-number'
  | 'money/ambiguous'
  | 'money/two-numbers'
  | 'money/out-of-bounds'
  | 'money/unknown-unit'
  | 'money/foreign-currency'
  | 'date/not-a-date'
  | 'date/impossible'
  | 'range/upside-down'
  | 'input/not-json'
  | 'input/too-deep'
  | 'input/too-large'
  | 'input/cyclic'
  | 'input/too-many-issues'
  | 'input/reserved-key'
  | 'input/repeated-key'
  | 'input/not-plain-data'
  | 'profile/not-an-object'
  | 'profile/unknown-fact'
  | 'profile/unknown-judgement'
  | 'profile/wrong-kind'
  | 'profile/unknown-option'
  | 'profile/repeated-option'
  | 'profile/repeated-column'
  | 'profile/contradiction'
  | 'profile/at-odds'
  | 'profile/nothing-possible'
  | 'profile/below-minimum'
  | 'profile/above-maximum'
  | 'profile/not-whole'
  | 'profile/other-unit'
  | 'pack/schema'
  | 'pack/duplicate-id'
  | 'pack/unknown-document'
  | 'pack/unknown-clause'
  | 'pack/unknown-fact'
  | 'pack/unknown-judgement'
  | 'pack/unknown-option'
  | 'pack/unknown-incentive'
  | 'pack/unknown-group'
  | 'pack/unknown-shared-cap'
  | 'pack/unknown-definition'
  | 'pack/cycle'
  | 'pack/wrong-kind'
  | 'pack/words-not-in-quote'
  | 'pack/value-out-of-bounds'
  | 'pack/node-budget'
  | 'ask/unknown-incentive'
  | 'ask/wrong-option';

/**
 * The one shape of every complaint.
 *
 * `path` leads from the root of the input to the spot, as object keys and array indexes. `expected` and `received` are
 * short English phrases; a translation is made from `code` and `params`, never by parsing the phrases.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
  readonly hint?: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** A value, or every issue that stood in its way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** An outcome that succeeded: `ok(value)`. */
export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** An outcome that failed, with every issue: `fail(issue)`. */
export const fail = (...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues,
});

/** One thing that is wrong, with where it stands, what was expected and what was received: `issue('input/too-large', ['columns'], 'a list of at most 64', '900')`. */
export const issue = (
  code: IssueCode,
  path: Issue['path'],
  expected: string,
  received: string,
  params?: Issue['params'],
  hint?: string,
): Issue => ({
  code,
  path,
  expected,
  received: brief(received),
  ...(params === undefined ? {} : { params }),
  ...(hint === undefined ? {} : { hint }),
});

/** `Invalid marketEquityFinancing: expected an amount in CNY but received "abc" (hint)`. */
export const issueText = ({ path, expected, received, hint }: Issue): string =>
  `Invalid ${path.length === 0 ? 'input' : pathText(path)}: expected ${expected} but received ${received}${hint === undefined ? '' : ` (${hint})`}`;

/** `facts[2].label.en`, as one would write it in code. */
export const pathText = (path: Issue['path']): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');

/** More than anybody mends in one go; finding more of them would cost time in proportion. */
export const maxIssues = 1000;

/** All of them; or the first thousand, and one more that says so. */
export const refusal = (issues: readonly Issue[]) =>
  fail(...(issues.length > maxIssues ? [...issues.slice(0, maxIssues), tooManyIssues(maxIssues)] : issues));

/** Says that a list of issues ends here for its length, not because all else is well. */
export const tooManyIssues = (limit: number): Issue =>
  issue('input/too-many-issues', [], `at most ${limit} issues`, 'these and perhaps more', { limit: String(limit) });

/** Within another value: puts `prefix` before the path of each issue. */
export const under = (prefix: Issue['path'], issues: readonly Issue[]): Issue[] =>
  issues.map((one) => ({ ...one, path: [...prefix, ...one.path] }));

/** What was received, shown so that a huge or hostile value stays one short line. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
};

/** A kind that the types rule out has appeared: our own bug, so it throws. */
export const unreachable = (value: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
};

const longest = 80;

const brief = (text: string): string => (text.length > longest ? `${cut(text, longest - 3)}...` : text);

/** In quotes that close, however long it was. */
const quoted = (text: string): string => {
  const whole = JSON.stringify(text.slice(0, longest));
  return text.length <= longest && whole.length <= longest ? whole : `${cut(whole, longest - 5)}..."`;
};

/** Not between the halves of a surrogate pair, nor inside an escape. */
const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$|\\(?:u[0-9a-f]{0,3})?$/, '');

import { fail, type Issue, issue, type Outcome, ok, refusal } from '../issue.ts';
import { jsonIssues } from './json-issues.ts';
import { packBounds, plainCopy } from './plain-copy.ts';

const maxText = 64 * 1024 * 1024;

/** `rest`: what the text says all the same, where nothing but repeated names is wrong with it. */
export type JsonOutcome =
  | Outcome<unknown>
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly rest: unknown };

/**
 * JSON text to what it says, within bounds on the text alone; what it holds is checked by whoever reads it (`check`,
 * `parsePack`, …), together with everything else that is wrong with it.
 *
 * Issues: `input/not-json`, `input/too-large`, `input/too-deep` for a depth that no reader accepts, and `input/repeated-key`
 * for each name that an object gives again. With nothing worse than these last there is a `rest`, read with the last of each:
 * no answer, but enough to find what else is wrong in the same run.
 */
export const parseJson = (marked: string): JsonOutcome => {
  // A byte-order mark is no part of the text, nor of its first line.
  const text = marked.startsWith('\uFEFF') ? marked.slice(1) : marked;
  if (text.length > maxText)
    return fail(issue('input/too-large', [], `at most ${maxText} characters`, `${text.length}`));
  const { repeated, fatal } = jsonIssues(text);
  if (fatal) return refusal([fatal, ...repeated]);
  const value: unknown = JSON.parse(text);
  return repeated.length === 0 ? ok(value) : { ...refusal(repeated), rest: value };
};

/**
 * Accepts null, booleans, finite numbers, strings, arrays and plain objects: a finite tree of them, not too deep and
 * without reserved keys. What it returns is a copy, read once: getters and proxies cannot answer differently later.
 *
 * Issues: `input/not-plain-data`, `input/cyclic`, `input/too-deep`, `input/too-large`, `input/reserved-key`; all that
 * are found, up to a hundred.
 */
export const checkPlainData = (root: unknown): Outcome<unknown> => {
  const { copy, issues } = plainCopy(root, packBounds);
  return issues.length > 0 ? { ok: false, issues } : ok(copy);
};

import { fail, issue, type Outcome, ok } from '../issue.ts';
import { type Bounds, packBounds, plainCopy } from './plain-copy.ts';
import { whereJsonBreaks } from './where-json-breaks.ts';

const maxText = 64 * 1024 * 1024;
/** `JSON.parse` would take half a second over 200,000 levels, before anything could be refused. */
const maxTextDepth = 1000;

/**
 * JSON text to what it says, within bounds on the text alone; what it holds is checked by whoever reads it (`check`,
 * `parsePack`, …), together with everything else that is wrong with it.
 *
 * Issues: `input/not-json`, `input/too-large`, and `input/too-deep` for a depth that no reader accepts.
 */
export const parseJson = (marked: string): Outcome<unknown> => {
  // A byte-order mark is no part of the text, nor of its first line.
  const text = marked.startsWith('\uFEFF') ? marked.slice(1) : marked;
  if (text.length > maxText)
    return fail(issue('input/too-large', [], `at most ${maxText} characters`, `${text.length}`));
  if (isDeeper(text, maxTextDepth))
    return fail(issue('input/too-deep', [], `at most ${packBounds.depth} levels`, 'deeper nesting'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'something else';
    return fail(issue('input/not-json', [], 'JSON', message, whereJsonBreaks(text)));
  }
  return ok(value);
};

/** Counts brackets outside of texts, as far as the first that is too deep. */
const isDeeper = (text: string, limit: number): boolean => {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) at += char === BACKSLASH ? 1 : 0;
    // { and } differ from [ and ] in one bit only.
    else if ((char & ~BRACE) === OPEN && ++depth > limit) return true;
    else if ((char & ~BRACE) === CLOSE) depth--;
  }
  return false;
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACE = 0x20;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/**
 * Accepts null, booleans, finite numbers, strings, arrays and plain objects: a finite tree of them, not too deep and
 * without reserved keys. What it returns is a copy, read once: getters and proxies cannot answer differently later.
 *
 * Issues: `input/not-plain-data`, `input/cyclic`, `input/too-deep`, `input/too-large`, `input/reserved-key`; all that
 * are found, up to a hundred.
 */
export const checkPlainData = (root: unknown, bounds: Bounds = packBounds): Outcome<unknown> => {
  const { copy, issues } = plainCopy(root, bounds);
  return issues.length > 0 ? { ok: false, issues } : ok(copy);
};

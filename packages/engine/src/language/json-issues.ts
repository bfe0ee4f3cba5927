import { type Issue, type IssueCode, issue, maxIssues, shown } from '../issue.ts';
import { packBounds } from './plain-copy.ts';

/** `JSON.parse` would take half a second over 200,000 levels, before anything could be refused. */
const maxDepth = 1000;

const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** What may stand where a value is wanted: `0` is for numbers, true, false and null. */
const value = '{["0';

/** An object, with the names that it has so far, or a list; `step` leads to what is read in it now. */
interface Open {
  readonly names: Set<string> | undefined;
  step: string | number;
}

/**
 * Everything that is wrong with a text as JSON: each name that an object gives again, which `JSON.parse` would pass over in
 * silence; and where it stops being JSON (RFC 8259) or grows too deep, beyond which nothing can be read. Line and column
 * count from 1. One pass, whatever the text.
 */
export const jsonIssues = (text: string): { readonly repeated: Issue[]; readonly fatal?: Issue } => {
  const repeated: Issue[] = [];
  const open: Open[] = [];
  const line = { number: 1, start: 0 };
  let wanted = value;
  for (let start = pastSpace(text, 0, line), end = 0; wanted !== '' || start < text.length; ) {
    const found = (code: IssueCode, path: Issue['path'], expected: string, received: string) => {
      const params = { line: `${line.number}`, column: `${start - line.start + 1}` };
      return issue(code, path, expected, received, params);
    };
    const mark = text.charAt(start);
    const kind = /[-\w]/.test(mark) ? '0' : mark;
    end = endOf(text, start, kind);
    if (end < 0 || !wanted.includes(kind))
      return { repeated, fatal: found('input/not-json', [], 'JSON', shown(text.slice(start, start + 16))) };
    const isName = kind === '"' && wanted.startsWith('"');
    if (isName && isRepeated(text.slice(start, end), open.at(-1)) && repeated.length <= maxIssues) {
      const path = open.map(({ step }) => step);
      repeated.push(found('input/repeated-key', path, 'each name once', shown(path.at(-1))));
    }
    wanted = isName ? ':' : wantedAfter(kind, open);
    if (open.length > maxDepth)
      return { repeated, fatal: found('input/too-deep', [], `at most ${packBounds.depth} levels`, 'deeper nesting') };
    start = pastSpace(text, end, line);
  }
  return { repeated };
};

/** Whether the object has the name already; it has it from now on. */
const isRepeated = (written: string, top?: Open): boolean => {
  const name = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
  const { names } = Object.assign(top as Open & { names: Set<string> }, { step: name });
  return names.size === names.add(name).size;
};

/** Counts the lines on its way: none ends inside a token. */
const pastSpace = (text: string, from: number, line: { number: number; start: number }): number => {
  for (let at = from; ; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x0a) {
      line.number++;
      line.start = at + 1;
    } else if (char !== 0x20 && char !== 0x09 && char !== 0x0d) return at;
  }
};

/** What may follow what was just read, a name aside. */
const wantedAfter = (kind: string, open: Open[]): string => {
  const top = open.at(-1);
  switch (kind) {
    case '{':
      open.push({ names: new Set(), step: '' });
      return '"}';
    case '[':
      open.push({ names: undefined, step: 0 });
      return `${value}]`;
    case ':':
      return value;
    case ',':
      if (top?.names) return '"';
      (top as { step: number }).step++;
      return value;
    case '}':
    case ']':
      open.pop();
  }
  const outer = open.at(-1);
  if (!outer) return '';
  return outer.names ? ',}' : ',]';
};

/** Where the token of this kind that starts here ends; below zero when it is none. */
const endOf = (text: string, start: number, kind: string): number => {
  if (kind === '"') return endOfText(text, start);
  if (kind !== '0') return kind === '' ? -1 : start + 1;
  scalar.lastIndex = start;
  return scalar.test(text) ? scalar.lastIndex : -1;
};

/** By hand, because a pattern remembers every step, and a text may have millions. */
const endOfText = (text: string, start: number): number => {
  for (let at = start + 1; ; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x22) return at + 1;
    // Past the end it is not a number.
    if (!(char >= 0x20)) return -1;
    if (char !== 0x5c) continue;
    escaped.lastIndex = at;
    if (!escaped.test(text)) return -1;
    at = escaped.lastIndex - 1;
  }
};

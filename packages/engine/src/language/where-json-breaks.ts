/** Longer texts are not searched: nobody would look the place up by hand. */
const maxSearched = 1024 * 1024;

const plain = String.raw`[^"\\\u0000-\u001f]*`;
const escaped = String.raw`\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})`;
const figure = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])`;

/** The tokens of RFC 8259, each after any white space. */
const tokens = String.raw`[ \t\n\r]*(?:(?<mark>[{}[\],:])|(?<text>"${plain}(?:${escaped}${plain})*")|${figure}|true\b|false\b|null\b)`;

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'next in object' | 'next in list' | 'end';

type Step = Wanted | 'ended' | 'closed';

/** By what is wanted and what stands there: what is wanted then. What is missing here is where JSON breaks. */
const steps: Readonly<Record<Wanted, Readonly<Record<string, Step>>>> = {
  value: { '{': 'key or }', '[': 'value or ]', text: 'ended', other: 'ended' },
  'value or ]': { '{': 'key or }', '[': 'value or ]', text: 'ended', other: 'ended', ']': 'closed' },
  key: { text: 'colon' },
  'key or }': { text: 'colon', '}': 'closed' },
  colon: { ':': 'value' },
  'next in object': { ',': 'key', '}': 'closed' },
  'next in list': { ',': 'value', ']': 'closed' },
  end: {},
};

/**
 * Line and column, counted from 1, where a text stops being JSON; undefined when it does not or is over a million
 * characters. `JSON.parse` itself says this in some engines and versions only.
 */
export const whereJsonBreaks = (text: string): { readonly line: number; readonly column: number } | undefined => {
  if (text.length > maxSearched) return undefined;
  const token = new RegExp(tokens, 'y');
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let at = 0; ; at = token.lastIndex) {
    const found = token.exec(text);
    const kind = found === null ? 'none' : kindOf(found);
    const step: Step | undefined = steps[wanted][kind];
    if (step === undefined) {
      const start = at + (/^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0);
      return wanted === 'end' && start === text.length ? undefined : placeOf(text, start);
    }
    if (kind === '{' || kind === '[') open.push(kind);
    if (step === 'closed') open.pop();
    wanted = step === 'closed' || step === 'ended' ? inside(open.at(-1)) : step;
  }
};

const kindOf = ({ groups }: RegExpExecArray): string =>
  groups?.['mark'] ?? (groups?.['text'] === undefined ? 'other' : 'text');

const inside = (bracket: string | undefined): Wanted => {
  if (bracket === undefined) return 'end';
  return bracket === '{' ? 'next in object' : 'next in list';
};

const placeOf = (text: string, at: number) => {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};

/** Longer texts are not searched, nor is any text further than so many tokens: nobody would look the place up by hand. */
const maxSearched = 1024 * 1024;
const maxTokens = 100_000;

const plain = String.raw`[^"\\\u0000-\u001f]*`;
const escaped = String.raw`\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})`;
const figure = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])`;

const space = /[ \t\n\r]*/y;

/** A token of RFC 8259 after any white space; its last character tells the marks, texts and all else apart. */
const token = new RegExp(
  String.raw`${space.source}(?:[{}[\],:]|"${plain}(?:${escaped}${plain})*"|${figure}|(?:true|false|null)\b)`,
  'y',
);

/** What may stand where a value is wanted: `0` is for numbers, true, false and null. */
const value = '{["0';

/**
 * Line and column, counted from 1, where a text stops being JSON; undefined when it does not, or not within a million
 * characters and a hundred thousand tokens. `JSON.parse` itself says this in some engines and versions only.
 */
export const whereJsonBreaks = (text: string): { readonly line: string; readonly column: string } | undefined => {
  if (text.length > maxSearched) return undefined;
  const closing: string[] = [];
  let wanted = value;
  let at = 0;
  for (let tokens = 0; tokens < maxTokens; tokens++) {
    token.lastIndex = at;
    const last = token.test(text) ? text.charAt(token.lastIndex - 1) : '';
    const kind = /\w/.test(last) ? '0' : last;
    if (kind === '' || !wanted.includes(kind)) {
      space.lastIndex = at;
      space.test(text);
      return wanted === '' && space.lastIndex === text.length ? undefined : placeOf(text, space.lastIndex);
    }
    wanted = wantedAfter(kind, wanted, closing);
    at = token.lastIndex;
  }
  return undefined;
};

/** What may follow a token; `closing` holds the brackets that close what is open. */
const wantedAfter = (kind: string, wanted: string, closing: string[]): string => {
  if (kind === '{') {
    closing.push('}');
    return '"}';
  }
  if (kind === '[') {
    closing.push(']');
    return `${value}]`;
  }
  if (kind === ':') return value;
  if (kind === ',') return closing.at(-1) === '}' ? '"' : value;
  if (wanted.startsWith('"') && kind === '"') return ':';
  if (kind === closing.at(-1)) closing.pop();
  return closing.length === 0 ? '' : `,${closing.at(-1)}`;
};

const placeOf = (text: string, at: number) => {
  const before = text.slice(0, at);
  return { line: String(before.split('\n').length), column: String(at - before.lastIndexOf('\n')) };
};

/** A stretch of a line: plain, strong, or something written as in code. */
export interface Run {
  readonly kind: 'text' | 'strong' | 'code';
  readonly text: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'line'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly depth: number; readonly runs: readonly Run[] };

/**
 * The comparison as the engine words it, taken apart for the page. It is the engine’s own small Markdown (headings, nested
 * dashes, `**`, backticks, escapes), so that a reviewer and a visitor read the same words.
 */
export const reportBlocks = (markdown: string): readonly Block[] =>
  markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Block => {
      const [, marks, heading] = /^(#+) (.*)$/.exec(line) ?? [];
      if (marks !== undefined && heading !== undefined)
        return { kind: 'heading', level: marks.length, runs: runsOf(heading) };
      const [, indent, item] = /^( *)- (.*)$/.exec(line) ?? [];
      if (indent !== undefined && item !== undefined)
        return { kind: 'item', depth: indent.length / 2, runs: runsOf(item) };
      return { kind: 'line', runs: runsOf(line) };
    });

const runsOf = (line: string): readonly Run[] =>
  [...line.matchAll(/\*\*((?:\\.|[^\\*])+)\*\*|`([^`]+)`|((?:\\.|[^\\*`])+|[*`\\])/g)].map(([, strong, code, text]) => {
    if (code !== undefined) return { kind: 'code', text: code };
    if (strong !== undefined) return { kind: 'strong', text: unescaped(strong) };
    return { kind: 'text', text: unescaped(text ?? '') };
  });

const unescaped = (text: string): string => text.replace(/\\([\\`*_{}[\]<>#|~])/g, '$1');

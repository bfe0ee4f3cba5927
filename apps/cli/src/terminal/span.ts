/** How a stretch of text is set, by what it is; the canvas knows the colours. */
export type Style =
  | 'plain'
  | 'strong'
  | 'faint'
  | 'source'
  | 'marked'
  | 'eligible'
  | 'conditional'
  | 'undetermined'
  | 'ineligible';

export interface Span {
  readonly text: string;
  readonly style: Style;
}

export const span = (text: string, style: Style = 'plain'): Span => ({ text, style });

import { styleText } from 'node:util';
import type { Locale } from '@huice/engine';
import stringWidth from 'string-width';
import type { Io } from '../io.ts';
import { type Span, type Style, span } from './span.ts';
import { wrap } from './wrap.ts';

/** Where a command draws its text: so wide, in this language, with or without colour. */
export interface Canvas {
  readonly locale: Locale;
  readonly width: number;
  readonly paint: (spans: readonly Span[]) => string;
}

/** Wide enough for a table, narrow enough to read; a pipe always gets the same. */
const widest = 100;
const narrowest = 40;
const withoutTerminal = 80;

export const canvasOf = (io: Pick<Io, 'columns' | 'hasColour'>, locale: Locale): Canvas => ({
  locale,
  width: Math.max(narrowest, Math.min(widest, io.columns ?? withoutTerminal)),
  paint: (spans) => spans.map(({ text, style }) => (io.hasColour ? coloured(text, style) : text)).join(''),
});

type Format = Parameters<typeof styleText>[0];

const formats: Readonly<Record<Style, Format | undefined>> = {
  plain: undefined,
  strong: 'bold',
  faint: 'dim',
  source: 'red',
  marked: ['red', 'underline'],
  eligible: 'green',
  conditional: 'blue',
  undetermined: 'yellow',
  ineligible: 'gray',
};

const coloured = (text: string, style: Style): string => {
  const format = formats[style];
  // Whether to colour is settled already; Node must not ask its own stdout again.
  return format === undefined ? text : styleText(format, text, { validateStream: false });
};

/** Text set in from the left: `lead` stands before the first line, and the others align with what follows it. */
export const paragraph = (canvas: Canvas, indent: number, lead: readonly Span[], body: readonly Span[]): string => {
  const lead0 = widthOf(lead);
  const lines = wrap(body, Math.max(16, canvas.width - indent - lead0));
  return lines
    .map((line, index) =>
      canvas.paint([span(' '.repeat(indent + (index === 0 ? 0 : lead0))), ...(index === 0 ? lead : []), ...line]),
    )
    .map((line) => `${line}\n`)
    .join('');
};

/** Left and right ends of one line when they fit on it, else on two. */
export const spread = (canvas: Canvas, left: readonly Span[], right: readonly Span[]): string => {
  const gap = canvas.width - widthOf(left) - widthOf(right);
  if (gap >= 2) return `${canvas.paint([...left, span(' '.repeat(gap)), ...right])}\n`;
  return paragraph(canvas, 0, [], left) + paragraph(canvas, 2, [], right);
};

export const rule = (canvas: Canvas): string => `${canvas.paint([span('─'.repeat(canvas.width), 'faint')])}\n`;

export const widthOf = (spans: readonly Span[]): number => spans.reduce((sum, { text }) => sum + stringWidth(text), 0);

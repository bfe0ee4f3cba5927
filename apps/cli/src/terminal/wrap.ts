import stringWidth from 'string-width';
import type { Span, Style } from './span.ts';

interface Glyph {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
}

/** What may not begin a line, and what may not end one (避头尾). */
const noStart = /^[、，。；：！？）》〉」』】〕％%.,;:!?)\]}”’…·～—]/u;
const noEnd = /[（《〈「『【〔([{“‘¥]$/u;

/**
 * Breaks text into lines of at most `width` columns, a Chinese character being two. Lines break at spaces and between
 * Chinese characters, never so that closing punctuation begins a line; a word longer than a line is cut.
 */
export const wrap = (spans: readonly Span[], width: number): readonly (readonly Span[])[] => {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let used = 0;
  const flush = () => {
    lines.push(trimmed(line));
    line = [];
    used = 0;
  };
  for (const piece of pieces(spans.flatMap(glyphs))) {
    const size = piece.reduce((sum, glyph) => sum + glyph.width, 0);
    const solid = trimmed(piece).reduce((sum, glyph) => sum + glyph.width, 0);
    if (used > 0 && used + solid > width) flush();
    if (solid <= width) {
      line.push(...piece);
      used += size;
      continue;
    }
    for (const glyph of piece) {
      if (used > 0 && used + glyph.width > width) flush();
      line.push(glyph);
      used += glyph.width;
    }
  }
  if (line.length > 0 || lines.length === 0) flush();
  return lines.map(joined);
};

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const glyphs = ({ text, style }: Span): Glyph[] =>
  [...segmenter.segment(text)].map(({ segment }) => ({ text: segment, style, width: stringWidth(segment) }));

/** The stretches that stay together on a line, each with the spaces that follow it. */
const pieces = (all: readonly Glyph[]): Glyph[][] => {
  const out: Glyph[][] = [];
  for (const glyph of all) {
    const last = out.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || mayBreak(last, before, glyph)) out.push([glyph]);
    else last.push(glyph);
  }
  return out;
};

const mayBreak = (piece: readonly Glyph[], before: Glyph, after: Glyph): boolean => {
  if (after.text === ' ' || noStart.test(after.text) || noEnd.test(before.text)) return false;
  if (before.text === ' ') {
    // `2,000 万元` and `2023 年 11 月` stay together: a figure is nothing without its unit.
    const joint = `${piece.at(-2)?.text ?? ''}${after.text}`;
    return !(/^\d/.test(joint) && after.width === 2) && !/^[年月]\d/.test(joint);
  }
  return before.width === 2 || after.width === 2;
};

const trimmed = (line: readonly Glyph[]): Glyph[] => {
  const end = line.findLastIndex((glyph) => glyph.text !== ' ');
  return line.slice(0, end + 1);
};

const joined = (line: readonly Glyph[]): Span[] => {
  const out: { text: string; style: Style }[] = [];
  for (const { text, style } of line) {
    const last = out.at(-1);
    if (last?.style === style) last.text += text;
    else out.push({ text, style });
  }
  return out;
};

import { toPlainFigure } from './characters.ts';
import { type Measure, type MeasureKind, measureOf } from './measure.ts';
import { hedge } from './money-wording.ts';

/** A part of a heading or a note that names a unit and nothing else. */
export interface UnitStatement {
  /** As it stands there. */
  readonly text: string;
  readonly measure: Measure;
  /** So much per something (`元/千瓦`): no amount at all. */
  readonly isRate: boolean;
}

/** Headings are a few words; what follows is not looked at. */
const MAX_LENGTH = 400;

/**
 * The units that a heading or a note states, in order: `融资额（万元，超过1亿元请另附证明）` states 万元, and the remark nothing. A
 * statement stands in brackets, or apart (`融资额：万元`, `Financing, RMB million`), and consists of the unit alone.
 */
export const unitStatements = (text: string, kind: MeasureKind): UnitStatement[] => {
  const plain = toPlainFigure(text.slice(0, MAX_LENGTH)).replace(/\s+/g, ' ').replace(/[’‘`]/g, "'");
  return piecesOf(plain).flatMap(({ piece, isInside }) =>
    piece
      .split(isInside ? within : beside)
      .flatMap((part) => (isInside ? statementOf(part, kind) : apart(part, kind)) ?? []),
  );
};

/** What parts statements. A comma may belong to a number: `10,000 CNY`, `RMB,000`. */
const within = /[;、。]|(?<![\da-z]),|,(?!\d{3}(?!\d))/i;
const beside = /[;、。:_|–—]|(?<![\da-z]),|,(?!\d{3}(?!\d))/i;

interface Piece {
  readonly piece: string;
  readonly isInside: boolean;
}

/** What stands in brackets, of whatever shape, and what does not. */
const piecesOf = (plain: string): Piece[] => {
  const pieces: Piece[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at <= plain.length; at++) {
    const step = at === plain.length ? 0 : '([{【〔「《'.includes(plain.charAt(at)) ? 1 : -1;
    if (at < plain.length && step < 0 && !')]}】〕」》'.includes(plain.charAt(at))) continue;
    if (at > start) pieces.push({ piece: plain.slice(start, at), isInside: depth > 0 });
    depth = Math.max(0, depth + step);
    start = at + 1;
  }
  return pieces;
};

/** `万元`, `万元/年`; of `元/万元` both; `元/千瓦` is a rate. */
const statementOf = (text: string, kind: MeasureKind): UnitStatement[] | undefined => {
  const parts = text.replace(/\/ ?(?:年|year|yr)(?![a-z])/i, '').split('/');
  const measures = parts.map((part) => measureOf(part, kind));
  if (!measures.every((measure) => measure !== undefined)) return undefined;
  const isRate = new Set(measures.map((measure) => measure.kind)).size > 1;
  return measures.map((measure) => ({ text: text.trim(), measure, isRate }));
};

/** Outside of brackets a unit stands at the end, after a blank or a slash; `%` need not stand apart. */
const apart = (part: string, kind: MeasureKind): UnitStatement[] | undefined => {
  const whole = strong(part, kind);
  if (whole !== undefined) return whole;
  if (/[%‰]$/.test(part)) return statementOf(part.slice(-1), kind);
  const words = part.split(/ |(?<=[^/\d])\/(?=[^/])/).filter((word) => word !== '');
  for (let at = Math.max(1, words.length - 4); at < words.length; at++) {
    const said = strong(words.slice(at).join(' '), kind);
    if (said !== undefined) {
      const before = words[at - 1] as string;
      // `超过 亿元` and `over a million yuan` are remarks.
      return /\d$/.test(before) || hedge.test(before) ? undefined : said;
    }
  }
  return undefined;
};

/** A statement that could be nothing else: a bare `m`, `人` or `百` may be a part of the name, and a figure a part of a remark. */
const strong = (text: string, kind: MeasureKind): UnitStatement[] | undefined => {
  const isSure = ({ measure: { kind: found, of, power } }: UnitStatement) => {
    if (found !== 'money') return found === 'share' || /[a-z]{2}/i.test(text);
    return of === null ? /[a-z]{4}/i.test(text) : power !== null || /[a-z]/i.test(text);
  };
  const said = /\d/.test(text.replace(/'?000/, '')) ? undefined : statementOf(text, kind);
  return said?.every(isSure) === true ? said : undefined;
};

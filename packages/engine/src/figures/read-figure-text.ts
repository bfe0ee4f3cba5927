import type { Answer, RangeAnswer } from '../decide/profile.ts';
import type { NumericFact } from '../language/fact.ts';
import { type BoundFigure, boundFigure } from '../value/bound-words.ts';
import { toPlainFigure } from '../value/characters.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import { type FigureInUnit, figureInUnit } from './figure-in-unit.ts';

/** Why a text that is a figure cannot be told as one. */
export type FigureTrouble =
  /** Nothing says what `1200` counts. */
  | 'no-unit'
  /** `12000元` in a column of 万元: one of the two is wrong. */
  | 'other-unit'
  /** `5000至1亿`: 5000 of what? */
  | 'range-unit';

/** What a text says as an answer: a figure, a bound or a range, or the text itself where it says none; or what has to be asked first. */
export type FigureText = { readonly answer: Answer } | { readonly trouble: FigureTrouble };

/** What a figure counts in the place in which it was typed. */
export interface FigureContext {
  /** What a figure without a unit counts, in CNY, the fact's unit or as a ratio; null when that is not known. */
  readonly worth: string | null;
  /** Whether somebody said so (a heading, a reader's choice), rather than that it is the usual thing. */
  readonly isStated: boolean;
}

const MAX_LENGTH = 64;

/**
 * What a person writes for a figure, as an answer to the fact: exact (`1.2亿`, `500 kW`, `１５％`), bounded (`低于1亿`, `1亿以上`),
 * a range (`8000-10000`, `5000万至1亿`), or `1亿多`, which lies below 2亿. What it does not cover comes back as it is, for
 * `parseAnswer` to refuse.
 */
export const readFigureText = (fact: NumericFact, written: string, context: FigureContext): FigureText => {
  const plain = toPlainFigure(written).replace(/\s+/g, ' ');
  const unread = { answer: plain };
  if (plain === '' || plain.length > MAX_LENGTH) return plain === '' ? unread : { answer: written };
  const reader = new FigureReader(fact, context);
  const answer = reader.single(plain) ?? reader.range(plain);
  return reader.trouble === null ? { answer: answer ?? plain } : { trouble: reader.trouble };
};

interface Side extends BoundFigure {
  readonly stated: FigureInUnit;
}

interface End {
  readonly value: Decimal;
  readonly text: string;
}

const between = /^(?:从|從|由|自|介于|介於|between |from )(.+)$/i;
const strong = ['至', '到', '~', '〜', '–', '—', '-', ' to '];
const weak = ['且', '但', '并', '並', '而', '、', ',', ';', '和', '与', '與', ' and ', ' but ', ''];

class FigureReader {
  trouble: FigureTrouble | null = null;
  readonly #fact: NumericFact;
  readonly #context: FigureContext;

  constructor(fact: NumericFact, context: FigureContext) {
    this.#fact = fact;
    this.#context = context;
  }

  single(text: string): Answer | undefined {
    const side = this.#side(text) ?? this.#overSide(text);
    if (side === undefined || (side.bound === 'exact' && side.counts !== undefined)) return undefined;
    const end = this.#endOf(side);
    if (end === undefined) return undefined;
    if (side.bound === 'exact') return end.text;
    return side.bound === 'about' ? overRange(end) : boundsIn([[side, end]]);
  }

  /** Every place where two figures may be joined is tried, the ways that join any two figures first. */
  range(text: string): Answer | undefined {
    const [, inner] = between.exec(text) ?? [];
    const open = (inner ?? text).replace(/(?:之?[间間]|不等)$/, '').replace(/——|--/g, '—');
    const isBetween = inner !== undefined || open.length < text.length;
    return this.#split(open, strong, true) ?? this.#split(open, weak, isBetween);
  }

  #split(text: string, joints: readonly string[], takesAny: boolean): Answer | undefined {
    const small = text.toLowerCase();
    for (let at = 1; at < text.length && this.trouble === null; at++)
      for (const joint of joints) {
        // Without anything between them two bounds meet behind the first one’s words: `5000万以上1亿以下`.
        const isHere = joint === '' ? /[上下内內起)]/.test(text.charAt(at - 1)) : small.startsWith(joint, at);
        const first = isHere ? this.#side(text.slice(0, at).trim()) : undefined;
        const second = first && this.#side(text.slice(at + joint.length).trim());
        const isTaken = second && (takesAny || (first.bound !== 'exact' && second.bound !== 'exact'));
        const found = isTaken ? this.#joined(first, second) : undefined;
        if (found !== undefined) return found;
      }
    return undefined;
  }

  #side(text: string): Side | undefined {
    const side = boundFigure(text);
    // `近3年` is a stretch of time, and no figure.
    if (side.bound === 'about' || (this.#fact.kind === 'quantity' && text.startsWith('近'))) return undefined;
    // `亿元以上`: one of them.
    const figure = side.bound !== 'exact' && /^[百千万萬亿億]/.test(side.figure) ? `一${side.figure}` : side.figure;
    const stated = figureInUnit(this.#fact, figure);
    return stated === undefined ? undefined : { ...side, figure, stated };
  }

  /** `1亿多`, `200余万元`. */
  #overSide(text: string): Side | undefined {
    const [over = '', ...more] = text.match(/[多余餘]/g) ?? [];
    const figure = text.replace(over, '');
    const stated =
      over === '' || more.length > 0 || text.startsWith(over) ? undefined : figureInUnit(this.#fact, figure);
    return stated === undefined ? undefined : { bound: 'about', figure, stated };
  }

  #joined(first: Side, second: Side): Answer | undefined {
    const lowFirst = !isUpper(first) && !isLower(second);
    const [low, high] = lowFirst ? [first, second] : [second, first];
    if (isUpper(low) || isLower(high) || (!lowFirst && first.bound === 'exact')) return undefined;
    const to = this.#endOf(high);
    if (to === undefined) return undefined;
    const from = low.stated.unit === null && high.stated.unit !== null ? this.#lowEnd(low, high, to) : this.#endOf(low);
    return from === undefined
      ? undefined
      : boundsIn([
          [low, from],
          [high, to],
        ]);
  }

  /** In `100-200万` the first figure may count what the last names, or what its column does; only one of them may be possible. */
  #lowEnd(low: Side, high: Side, to: End): End | undefined {
    const unit = high.stated.unit as NonNullable<FigureInUnit['unit']>;
    const { worth, isStated } = this.#context;
    const shared = low.stated.value.times(unit.worth);
    if (unit.worth.eq(unit.bare) && this.#fact.kind !== 'money') return endOf(shared);
    const own = low.stated.value.times(this.#fact.kind === 'money' ? (worth ?? 1) : unit.bare);
    if (own.eq(shared)) return endOf(own);
    const [ownFits, sharedFits] = [own.lte(to.value), shared.lte(to.value)];
    if ((worth === null || worth === '1' || !isStated || sharedFits) && ownFits) return this.#stop('range-unit');
    return endOf(ownFits || !sharedFits ? own : shared);
  }

  #endOf({ stated: { value, unit }, figure }: Side): End | undefined {
    const { worth } = this.#context;
    if (unit === null) return worth === null ? this.#stop('no-unit') : endOf(value.times(worth));
    if (unit.isSmall && worth !== null && new Decimal(worth).gt(1)) return this.#stop('other-unit');
    return this.#fact.kind === 'money' ? { value, text: figure } : endOf(value);
  }

  #stop(trouble: FigureTrouble): undefined {
    this.trouble = trouble;
    return undefined;
  }
}

const endOf = (value: Decimal): End => ({ value, text: toPlain(value) });

const isUpper = ({ bound }: Side): boolean => bound === 'up-to' || bound === 'below';
const isLower = ({ bound }: Side): boolean => bound === 'at-least' || bound === 'above';

/** Of two figures that bound nothing themselves the first is the least, unless one of them is said not to count. */
const boundsIn = (sides: readonly (readonly [Side, End])[]): RangeAnswer => {
  let answer: RangeAnswer = {};
  for (const [at, [side, { text }]] of sides.entries()) {
    const isExclusive = side.bound === 'above' || side.bound === 'below' || side.counts === false;
    const isMax = isUpper(side) || (side.bound === 'exact' && at > 0);
    const exclusive = isExclusive ? { [isMax ? 'maxExclusive' : 'minExclusive']: true } : {};
    answer = { ...answer, [isMax ? 'max' : 'min']: text, ...exclusive };
  }
  return answer;
};

/** `1亿多` is more than 1亿 and less than 2亿, `1200多万` less than 1300万: as far as its last digit goes. */
const overRange = ({ value, text }: End): RangeAnswer | undefined => {
  const plain = toPlain(value.abs());
  const [, places = ''] = plain.split('.');
  let zeros = 0;
  while (plain.at(-1 - zeros) === '0') zeros++;
  const step = Decimal.pow(10, places === '' ? zeros : -places.length);
  if (value.lte(0)) return undefined;
  return { min: text, max: toPlain(value.plus(step)), minExclusive: true, maxExclusive: true };
};

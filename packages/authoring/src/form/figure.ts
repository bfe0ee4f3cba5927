import {
  Decimal,
  type Issue,
  type Outcome,
  ok,
  parseCalendarDate,
  parseDecimal,
  parseMoney,
  toPlain,
} from '@huice/engine';
import { toPlainFigure } from '@huice/engine/figures';

/** Of what a figure is: the kind of the fact that it stands beside. */
export interface Measured {
  readonly kind: 'money' | 'quantity' | 'share' | 'date';
  /** Of a quantity: what is counted, in the words of the pack. */
  readonly unit?: string;
}

/** A figure as documents write it (`2000万元`, `5%`, `10万`, `50人`), as the plain text that the language has. */
export const figureText = (written: string, { kind, unit }: Measured): Outcome<string> => {
  const plain = toPlainFigure(written).trim();
  if (kind === 'date') return parseCalendarDate(plain);
  if (kind === 'share') return shareText(plain);
  const bare = unit !== undefined && plain.endsWith(unit) ? plain.slice(0, -unit.length).trim() : plain;
  return plainText(parseMoney(bare));
};

/** A figure of which nothing says whether it is money or a share: the sign does. */
export const anyFigureText = (written: string): Outcome<string> =>
  figureText(written, { kind: isShare(written) ? 'share' : 'money' });

export const isShare = (written: string): boolean => /[%‰]$|^百分之/.test(toPlainFigure(written).trim());

const shareText = (plain: string): Outcome<string> => {
  const [, named, figure = plain, sign] = /^(百分之)?(.*?) ?(%|‰)?$/.exec(plain) ?? [];
  const power = sign === '‰' ? 1000 : sign === '%' || named !== undefined ? 100 : 1;
  const read = power === 1 ? parseDecimal(figure) : readNumber(figure);
  return read.ok ? ok(toPlain(new Decimal(read.value).div(power))) : read;
};

/** `百分之五` has a Chinese numeral, which money reads as well. */
const readNumber = (text: string): Outcome<Decimal> => {
  const plain = parseDecimal(text);
  return plain.ok ? plain : parseMoney(text);
};

const plainText = (read: Outcome<Decimal>): Outcome<string> => (read.ok ? ok(toPlain(read.value)) : read);

/** The first thing that is wrong with it. */
export const firstIssue = (read: Extract<Outcome<string>, { readonly ok: false }>): Issue => read.issues[0] as Issue;

/**
 * In a text whose lines end with \n: the number of the first record whose quotation marks are wrong, from 1; null when all are paired and stand at the edges of
 * their cells. Looked at apart, once and from left to right: the reader looks again at the rest of the text for each wrong mark.
 */
export const wrongQuoteAt = (text: string, separator: string): number | null => {
  let record = 1;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = quotedEnd(text, at + 1);
      if (end < 0) return record;
      at = end;
      while (text[at] === ' ') at++;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\n') return record;
    } else at = plainEnd(text, at, separator);
    if (text[at] === '\n') record++;
    at++;
  }
  return null;
};

/** Past the mark that ends what is quoted; a doubled one is part of it. */
const quotedEnd = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return -1;
};

const plainEnd = (text: string, from: number, separator: string): number => {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
};

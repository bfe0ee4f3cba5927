import type { ToHant } from '../form/text-form.ts';

/** 「」 where simplified text has “”. */
const marks: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * Simplified to traditional by tables of OpenCC (`STCharacters.txt`, `STPhrases.txt`): the longest phrase first, then the
 * character. What is not in the tables stays. The tables are handed in: they are large, and only those who write a pack need them.
 */
export const hantConverter = (...tables: readonly string[]): ToHant => {
  const known = new Map<string, string>(Object.entries(marks));
  let longest = 1;
  for (const table of tables)
    for (const line of table.split('\n')) {
      const [from = '', to = ''] = line.split('\t');
      const [first = ''] = to.trim().split(' ');
      if (from === '' || first === '' || from.startsWith('#')) continue;
      known.set(from, first);
      longest = Math.max(longest, from.length);
    }
  return (simplified) => {
    let text = '';
    for (let at = 0; at < simplified.length; ) {
      let length = Math.min(longest, simplified.length - at);
      while (length > 1 && !known.has(simplified.slice(at, at + length))) length--;
      // A character outside the basic plane is two units long.
      const size = length > 1 ? length : String.fromCodePoint(simplified.codePointAt(at) as number).length;
      const piece = simplified.slice(at, at + size);
      text += known.get(piece) ?? piece;
      at += size;
    }
    return text;
  };
};

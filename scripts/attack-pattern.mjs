// Matches a regular expression against texts made of its own repetitions, and finds whether its work grows faster than they do. Analysis of the
// pattern alone (scslre) sees two adjacent repetitions, but not two with something between them.
import { RegExpParser } from '@eslint-community/regexpp';

/** @typedef {import('@eslint-community/regexpp').AST.Element} Element */
/** @typedef {import('@eslint-community/regexpp').AST.Alternative} Alternative */

/** The longest text that is tried, in letters. */
const LONGEST = 16_384;
/** Milliseconds; below this a time cannot be told from noise. */
const CLEAR = 12;
/** A set of letters is represented by the first of these that it holds. */
const LETTERS = [' a0', 'a 0', '0a ', '.a ', '=a '].map((some) => [
  ...`${some}-,:;/"'()[]【】<>%#@_`,
  '一',
  '元',
  '万',
  '\n',
  '\u3000',
]);

/** @param {string} source @param {string} flags @returns {string | null} the text that it is slow on, shortened */
export function slowText(source, flags) {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const tried = new RegExp(source, flags);
  const seen = new Set();
  for (const letters of LETTERS)
    for (const { before, again } of pattern.alternatives.flatMap((one) => pumpsOf(one, '', letters))) {
      if (again === '' || seen.has(`${before}\n${again}`) || seen.size > 400) continue;
      seen.add(`${before}\n${again}`);
      if (isSlow(tried, before, again)) return `${before}${again.repeat(3)}…`;
    }
  return null;
}

/** @param {RegExp} pattern @param {string} before @param {string} again */
function isSlow(pattern, before, again) {
  let last = 0;
  for (let length = 32; length <= LONGEST; length *= 2) {
    const text = `${before}${again.repeat(Math.ceil(length / again.length))}\u0001`;
    const time = timeOf(pattern, text);
    if (time > CLEAR) return time > 2.8 * Math.max(last, 0.02) && timeOf(pattern, text) > CLEAR;
    last = time;
  }
  return false;
}

/** @param {RegExp} pattern @param {string} text */
function timeOf(pattern, text) {
  pattern.lastIndex = 0;
  const start = performance.now();
  pattern.exec(text);
  return performance.now() - start;
}

/**
 * What may be repeated, and what stands before it: every stretch of a sequence that ends in a repetition without bound.
 * @param {Alternative} alternative @param {string} before @param {readonly string[]} letters @returns {{ before: string, again: string }[]}
 */
function pumpsOf({ elements }, before, letters) {
  const words = elements.map((element) => wordOf(element, letters));
  return elements.flatMap((element, end) => {
    const until = before + words.slice(0, end).join('');
    const within = alternativesOf(element).flatMap((one) => pumpsOf(one, until, letters));
    if (element.type !== 'Quantifier' || element.max < 64) return within;
    const stretches = Array.from({ length: end + 1 }, (_, start) => ({
      before: before + words.slice(0, start).join(''),
      again: words.slice(start, end + 1).join(''),
    }));
    return [...within, ...stretches];
  });
}

/** @param {Element} element @returns {Alternative[]} */
const alternativesOf = (element) =>
  element.type === 'Quantifier'
    ? alternativesOf(element.element)
    : 'alternatives' in element
      ? element.alternatives
      : [];

/** A short text that the element matches, one of a repetition at least. @param {Element} element @param {readonly string[]} letters @returns {string} */
function wordOf(element, letters) {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^(?:${element.raw})$`, 'u');
      return letters.find((letter) => one.test(letter)) ?? firstOf(one);
    }
    case 'Quantifier':
      return element.max === 0 ? '' : wordOf(element.element, letters).repeat(Math.max(1, Math.min(element.min, 50)));
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives[0]?.elements.map((one) => wordOf(one, letters)).join('') ?? '';
    default:
      return '';
  }
}

/** @param {RegExp} one */
function firstOf(one) {
  for (let code = 0x21; code < 0xffff; code++)
    if (one.test(String.fromCharCode(code))) return String.fromCharCode(code);
  return '';
}

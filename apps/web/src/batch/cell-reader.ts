import { type Fact, unreachable } from '@huice/engine';
import { plainText } from './plain-text.ts';
import { type CellRead, readFigureCell } from './read-figure.ts';
import { optionsReader } from './read-options.ts';
import type { Unit } from './unit.ts';

/** What stands in a cell when nobody knows: never zero, never no. */
const unknownWords = new Set(
  [
    '',
    '?',
    '??',
    '？',
    '不清楚',
    '不详',
    '不詳',
    '未知',
    '不明',
    '待查',
    '待补充',
    '待補充',
    '暂无',
    '暫無',
    '无数据',
    '無數據',
    'unknown',
    'notsure',
    'n/a',
    'na',
    'null',
    'nil',
    'tbd',
    '#n/a',
  ].map(plainText),
);

const yes = new Set([
  '是',
  '有',
  '对',
  '對',
  '已',
  '√',
  '✓',
  '✔',
  'y',
  'yes',
  'true',
  't',
  '1',
  '愿意',
  '願意',
  '需要',
]);
const no = new Set([
  '否',
  '无',
  '無',
  '不',
  '没有',
  '沒有',
  '未',
  '×',
  '✗',
  '✘',
  'x',
  'n',
  'no',
  'false',
  'f',
  '0',
  '不愿意',
  '不願意',
  '不需要',
]);
const noneOfThese = new Set([
  '无',
  '無',
  '没有',
  '沒有',
  'none',
  'noneofthese',
  '以上都没有',
  '以上都沒有',
  '以上均无',
  '以上均無',
]);

/** Reads the cells of one column; made once per column. `null` is “not known”. */
export const cellReader = (fact: Fact, unit: Unit | null): ((text: string) => CellRead) => {
  const reader = readerOf(fact, unit);
  // A column repeats itself: a few words, or the same round figures.
  const seen = new Map<string, CellRead>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const result: CellRead = unknownWords.has(plainText(text)) ? { answer: null } : reader(text.trim());
    if (seen.size < 5_000) seen.set(text, result);
    return result;
  };
};

const readerOf = (fact: Fact, unit: Unit | null): ((text: string) => CellRead) => {
  switch (fact.kind) {
    case 'boolean':
      return (text) => {
        const word = plainText(text);
        return yes.has(word) ? { answer: true } : no.has(word) ? { answer: false } : { issue: { code: 'yes-no' } };
      };
    case 'choice': {
      const read = optionsReader(fact);
      return (text) => {
        const found = read(text);
        if ('issue' in found) return found;
        const [only] = found.options;
        if (found.open || only === undefined) return { answer: null };
        return { answer: found.options.length === 1 ? only : { anyOf: [...found.options] } };
      };
    }
    case 'choices': {
      const read = optionsReader(fact);
      return (text) => {
        if (noneOfThese.has(plainText(text))) return { answer: [] };
        const found = read(text);
        if ('issue' in found) return found;
        if (found.options.length === 0) return { answer: null };
        return { answer: found.open ? { includes: found.options } : found.options };
      };
    }
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return (text) => readFigureCell(fact, unit, text);
    default:
      return unreachable(fact);
  }
};

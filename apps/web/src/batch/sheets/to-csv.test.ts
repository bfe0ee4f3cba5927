import { expect, test } from 'vitest';
import { toCsv } from './to-csv.ts';

const written = async (...cells: readonly (string | number | null)[]) =>
  (await toCsv({ name: 'S', rows: [cells] }).text()).slice(0, -2);

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−'];
const before = [
  '',
  ' ',
  '\u00A0',
  '\u3000',
  '\u200B',
  '\uFEFF',
  '\u2060',
  '\u202E',
  '\u2066',
  '\u00AD',
  '\u0000',
  '\t',
  '\n',
  '\r',
];

test.each(signs)('a text that begins with %s is never run, whatever unseen stands before it', async (sign) => {
  for (const unseen of before) {
    const text = `${unseen}${sign}1+1`;
    expect(await written(text)).toBe(`"'${text}"`);
  }
});

test('a tab or a line break at the beginning is not left to a program to drop', async () => {
  for (const text of ['\tx', '\rx', '\nx']) expect(await written(text)).toBe(`"'${text}"`);
});

test('other texts stay as they are: codes with noughts, long numbers, signs within', async () => {
  for (const text of [
    '00123',
    '913308001234567890',
    '91330800MA28F0123X',
    'a=1',
    '公司;=1+1',
    '|calc',
    '%0A=1',
    '甲 - 乙',
  ])
    expect(await written(text)).toBe(text);
  expect(await written(-5, '-5', null)).toBe(`-5,"'-5",`);
});

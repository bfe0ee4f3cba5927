import { describe, expect, it } from 'vitest';
import { quoteIn } from '../src/quote/quote-in.ts';

const text = '第一条 对企业给予\n20万元奖励。\n第二条 对企业给予补贴。\n';

describe('a passage looked for in a text', () => {
  it('is found over line ends and blanks, and comes back as the text has it', () => {
    expect(quoteIn(text, '给予 20万元 奖励', 't.txt')).toEqual({
      ok: true,
      value: { quote: '给予\n20万元奖励', offset: 7, line: 1 },
    });
  });

  it('is told when it is not there, with the nearest sentence', () => {
    const found = quoteIn(text, '第二条 对企业给予补帖。', 't.txt');
    expect(found.ok ? [] : found.issues).toMatchObject([
      { code: 'quote/not-found', params: { near: '第二条 对企业给予补贴。' } },
    ]);
  });

  it('is told when it is there twice, with the other place', () => {
    const found = quoteIn(text, '对企业给予', 't.txt');
    expect(found.ok ? [] : found.issues).toMatchObject([
      { code: 'quote/twice', line: 1, also: { line: 3, column: 5 } },
    ]);
  });

  it('is not found when it is nothing', () => {
    expect(quoteIn(text, ' ', 't.txt').ok).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { boundFigure } from './bound-words.ts';

describe('a figure in words that bound it', () => {
  test.each([
    ['1亿', 'exact', '1亿'],
    ['低于1亿', 'below', '1亿'],
    ['<1亿', 'below', '1亿'],
    ['under 100 million', 'below', '100 million'],
    ['不超过1亿', 'up-to', '1亿'],
    ['at most 5', 'up-to', '5'],
    ['超过1亿', 'above', '1亿'],
    ['Over 5', 'above', '5'],
    ['不低于1亿', 'at-least', '1亿'],
    ['>= 5', 'at-least', '5'],
    ['满3', 'at-least', '3'],
    ['1亿以上', 'at-least', '1亿'],
    ['1亿及以上', 'at-least', '1亿'],
    ['5 or more', 'at-least', '5'],
    ['5 OR MORE', 'at-least', '5'],
    ['100+', 'at-least', '100'],
    ['1亿以下', 'up-to', '1亿'],
    ['1亿或以下', 'up-to', '1亿'],
    ['1亿以内', 'up-to', '1亿'],
    ['5 or less', 'up-to', '5'],
    ['1亿不到', 'below', '1亿'],
    ['不足1亿', 'below', '1亿'],
    // Said twice, and the same.
    ['不低于1亿以上', 'at-least', '1亿'],
  ] as const)('%j is %s %j', (text, bound, figure) => {
    expect(boundFigure(text)).toStrictEqual({ bound, figure });
  });

  test.each([
    ['1亿（含）以上', 'at-least', '1亿', true],
    ['1亿（不含）以上', 'above', '1亿', false],
    ['1亿（不含）以下', 'below', '1亿', false],
    ['1亿（含本数）以下', 'up-to', '1亿', true],
    ['1亿以上（不含）', 'above', '1亿', false],
    ['1亿以上（含）', 'at-least', '1亿', true],
    ['1亿以上 （不含）', 'above', '1亿', false],
    ['超过1亿（不含）', 'above', '1亿', false],
    ['1亿（不含）', 'exact', '1亿', false],
    // The nearer of two counts.
    ['1亿（含）以上（不含）', 'at-least', '1亿', true],
  ] as const)('%j is %s %j, and says whether it counts itself', (text, bound, figure, counts) => {
    expect(boundFigure(text.replaceAll('（', '(').replaceAll('）', ')'))).toEqual({ bound, figure, counts });
  });

  test('says two things where the words before and after it differ', () => {
    expect(boundFigure('超过1亿以下')).toEqual({ bound: 'about', figure: '1亿' });
    expect(boundFigure('超过1亿(不含)以下')).toEqual({ bound: 'about', figure: '1亿', counts: false });
  });

  test('keeps a word of which the bound is only the beginning', () => {
    expect(boundFigure('maximus 5')).toEqual({ bound: 'exact', figure: 'maximus 5' });
    expect(boundFigure('max5')).toEqual({ bound: 'up-to', figure: '5' });
    expect(boundFigure('OVERALL 5')).toEqual({ bound: 'exact', figure: 'OVERALL 5' });
    expect(boundFigure('约1亿')).toEqual({ bound: 'exact', figure: '约1亿' });
  });
});

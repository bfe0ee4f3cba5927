import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { Decimal, toPlain } from './decimal.ts';
import { readNumeral } from './numeral.ts';

const read = (text: string): string => {
  const reading = readNumeral(text);
  return typeof reading === 'string' ? reading : toPlain(reading);
};

describe('readNumeral', () => {
  it.each([
    ['一百五', 'open-ended'],
    ['一亿五千', 'open-ended'],
    ['1亿2000', 'open-ended'],
    ['二〇一八', 'digits-and-powers'],
    ['千万', 'digits-and-powers'],
    ['一百零', 'digits-and-powers'],
    ['零百', 'digits-and-powers'],
    ['一千零百', 'digits-and-powers'],
    ['十两', 'digits-and-powers'],
    ['1,20,000', 'separators'],
    ['1.5亿2000万', 'two-numbers'],
    ['1亿 2000万', 'two-numbers'],
    ['1e16', 'out-of-bounds'],
    ['一'.repeat(33), 'out-of-bounds'],
    ['1千万亿零0.0000000000000001', 'out-of-bounds'],
    ['三点', 'not-a-number'],
    ['', 'not-a-number'],
    ['abc', 'not-a-number'],
  ])('refuses %j as %s', (text, trouble) => {
    expect(read(text)).toBe(trouble);
  });

  it.each([
    ['两', '2'],
    ['两千', '2000'],
    ['一百十五', '115'],
    ['一千五十', '1050'],
    ['五万十一', '50011'],
    ['零点零五', '0.05'],
    ['0万', '0'],
    ['15百', '1500'],
    ['1千万亿', '1000000000000000'],
  ])('reads %s, unusual but with one reading, as %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('reads every whole number below 10^10 written in Chinese, plain or financial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.boolean(), (number, isFinancial) => {
        expect(read(inChinese(number, isFinancial))).toBe(String(number));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('adds 亿, 万 and the rest exactly when each is written in full', () => {
    const four = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(four, four, four, (yi, wan, rest) => {
        expect(read(`${yi}亿${wan}万${rest}`)).toBe(`${yi}${wan}${rest}`);
        expect(read(`${yi}億${wan}.${rest}萬`)).toBe(toPlain(new Decimal(`${yi}${wan}.${rest}e4`)));
      }),
    );
  });
});

/** 1050 as 一千零五十, 120005000 as 一亿二千万五千 with the zeros that grammar asks for. */
const inChinese = (value: number, isFinancial: boolean): string => {
  const digits = isFinancial ? '零壹贰叁肆伍陆柒捌玖' : '零一二三四五六七八九';
  const powers = isFinancial ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千'];
  const section = (four: number): string =>
    [...String(four)]
      .map((digit, index, all) =>
        digit === '0' ? '零' : digits.charAt(Number(digit)) + (powers[all.length - 1 - index] ?? ''),
      )
      .join('')
      .replace(/零+/g, '零')
      .replace(/零$/, '');
  const parts: [number, string][] = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ];
  let text = '';
  let gap = false;
  for (const [four, name] of parts) {
    if (four === 0) gap = true;
    else {
      if (text !== '' && (gap || four < 1000)) text += '零';
      text += section(four) + name;
      gap = false;
    }
  }
  return text;
};

describe('a numeral at the edge of what is read', () => {
  const edge = (text: string) => {
    const reading = readNumeral(text);
    return typeof reading === 'string' ? reading : toPlain(reading);
  };

  it.each([
    ['0'.repeat(31).concat('5'), '5'],
    ['0'.repeat(32).concat('5'), 'out-of-bounds'],
    ['9999999999999999亿', 'out-of-bounds'],
    ['零十', 'digits-and-powers'],
    ['5百零200', 'digits-and-powers'],
    ['一万二万', 'digits-and-powers'],
    ['三点5', 'not-a-number'],
    [`零点${'一'.repeat(15)}`, `0.${'1'.repeat(15)}`],
    [`零点${'一'.repeat(16)}`, 'out-of-bounds'],
    ['0e15', '0'],
    ['0e16', 'out-of-bounds'],
  ])('%s is %s', (text, said) => {
    expect(edge(text)).toBe(said);
  });
});

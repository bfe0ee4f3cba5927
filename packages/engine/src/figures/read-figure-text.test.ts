import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../decide/answer.ts';
import type { NumericFact } from '../language/fact.ts';
import { boundInText } from '../value/bound-in-text.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import { formatMoney } from '../value/format-money.ts';
import { readFigureText } from './read-figure-text.ts';

const text = { 'zh-Hans': '', 'zh-Hant': '', en: '' };
const base = {
  group: 'g',
  label: text,
  question: text,
  why: text,
  whereFound: text,
  mutability: 'actionable',
} as const;
const money: NumericFact = { ...base, id: 'money', kind: 'money' };
const share: NumericFact = { ...base, id: 'share', kind: 'share' };
const quantity = (zh: string, en: string, whole = false): NumericFact => ({
  ...base,
  id: en,
  kind: 'quantity',
  unit: { 'zh-Hans': zh, 'zh-Hant': zh, en },
  whole,
});
const [power, years, staff] = [quantity('千瓦', 'kW'), quantity('年', 'years', true), quantity('人', 'people', true)];

/** `12000`, `(100,200]`, `[5,`, the trouble, or the code that the engine refuses it with. */
const read = (fact: NumericFact, written: string, worth: string | null = '1', isStated = worth !== '1'): string => {
  const found = readFigureText(fact, written, { worth, isStated });
  if ('trouble' in found) return found.trouble;
  const answer = parseAnswer(fact, found.answer);
  if (!answer.ok) return answer.issues[0]?.code ?? '';
  const given = answer.value;
  if (given === null) return 'nothing';
  if (given.kind === 'value') return String(given.value);
  if (given.kind !== 'range') return given.kind;
  const low = `${given.minExclusive === true ? '(' : '['}${given.min ?? ''}`;
  return `${low},${given.max ?? ''}${given.maxExclusive === true ? ')' : ']'}`;
};

const wan = '10000';

describe('money in a column of 万元', () => {
  it.each([
    ['12000', '120000000'],
    ['￥12,000', '120000000'],
    ['¥12,000.00 ', '120000000'],
    ['RMB 12000', '120000000'],
    ['CNY12000', '120000000'],
    ['人民币12000', '120000000'],
    ['12000元', 'other-unit'],
    ['￥12,000元', 'other-unit'],
    ['5千', 'other-unit'],
    ['3k', 'other-unit'],
    ['一千二百', 'other-unit'],
    ['1.2亿', '120000000'],
    ['1200万元', '12000000'],
    ['120m', '120000000'],
    ['RMB 1.5bn', '1500000000'],
    ['\u200B12000\u202C', '120000000'],
    ['$12000', 'money/foreign-currency'],
    ['12000美元', 'money/foreign-currency'],
    ['JPY ¥12000', 'money/foreign-currency'],
    // The case file of bounds, row by row.
    ['低于1亿', '[,100000000)'],
    ['<10000', '[,100000000)'],
    ['不足1亿', '[,100000000)'],
    ['不满1亿元', '[,100000000)'],
    ['超过1亿', '(100000000,]'],
    ['>10000', '(100000000,]'],
    ['1亿以下', '[,100000000]'],
    ['1亿以上', '[100000000,]'],
    ['约1.2亿', 'money/ambiguous'],
    ['近1亿', '[,100000000)'],
    ['1亿多', '(100000000,200000000)'],
    ['1亿余元', '(100000000,200000000)'],
    ['5000-10000', '[50000000,100000000]'],
    ['5000万-1亿', '[50000000,100000000]'],
    ['8000～12000', '[80000000,120000000]'],
    ['5000至1亿', '[50000000,100000000]'],
    ['1.2亿左右', 'money/ambiguous'],
    ['1亿+', '[100000000,]'],
    ['1亿（含）以上', '[100000000,]'],
    ['数千万元', 'money/ambiguous'],
    ['过亿元', '(100000000,]'],
    // Others of the kind.
    ['少于１亿元', '[,100000000)'],
    ['不到1亿', '[,100000000)'],
    ['1亿不到', '[,100000000)'],
    ['小於1億', '[,100000000)'],
    ['未满1亿', '[,100000000)'],
    ['＜10,000', '[,100000000)'],
    ['＞1亿', '(100000000,]'],
    ['≥1亿', '[100000000,]'],
    ['≤ 1亿', '[,100000000]'],
    ['>=10000', '[100000000,]'],
    ['不少于1亿元', '[100000000,]'],
    ['不低於1億', '[100000000,]'],
    ['不超过1亿', '[,100000000]'],
    ['至少1亿', '[100000000,]'],
    ['至多1亿', '[,100000000]'],
    ['1亿以上（不含）', '(100000000,]'],
    ['1亿以下（不含1亿）', '[,100000000)'],
    ['1亿（不含）以下', '[,100000000)'],
    ['1亿及以上', '[100000000,]'],
    ['1亿以内', '[,100000000]'],
    ['亿元以上', '[100000000,]'],
    ['千万元以上', '[10000000,]'],
    ['近亿元', '[,100000000)'],
    ['将近1亿', '[,100000000)'],
    ['突破1亿元', '(100000000,]'],
    ['1000多万', '(10000000,20000000)'],
    ['1200余万元', '(12000000,13000000)'],
    ['1.2亿多', '(120000000,130000000)'],
    ['十多亿', '(1000000000,2000000000)'],
    ['1亿~2亿', '[100000000,200000000]'],
    ['1-2亿', 'range-unit'],
    ['8000-12000万', '[80000000,120000000]'],
    ['5000万以上1亿以下', '[50000000,100000000]'],
    ['5000万（含）—1亿（不含）', '[50000000,100000000)'],
    ['超过5000万，不足1亿', '(50000000,100000000)'],
    ['不低于5000万且低于1亿', '[50000000,100000000)'],
    ['介于5000万和1亿之间', '[50000000,100000000]'],
    ['1亿-5000万', 'range/upside-down'],
    ['less than 100m', '[,100000000)'],
    ['over 100 million', '(100000000,]'],
    ['from 50m to 100m', '[50000000,100000000]'],
    ['1、200', 'money/two-numbers'],
    ['超过1亿以下', 'money/ambiguous'],
    ['1亿上下', 'money/ambiguous'],
    ['几千万', 'money/ambiguous'],
    ['上亿元', 'money/ambiguous'],
    ['很多', 'money/not-a-number'],
    ['-5', 'profile/below-minimum'],
  ])('reads %s as %s', (written, said) => {
    expect(read(money, written, wan)).toBe(said);
  });
});

describe('money where nothing is said of the unit', () => {
  it.each([
    ['1亿以上', '[100000000,]'],
    ['1亿~2亿', '[100000000,200000000]'],
    ['1亿+', '[100000000,]'],
    ['低于1亿', '[,100000000)'],
    ['8000-10000', '[8000,10000]'],
    ['100-200万', 'range-unit'],
    ['5000至1亿', 'range-unit'],
    ['0-1亿', '[0,100000000]'],
    ['5千元', '5000'],
    ['12000元', '12000'],
  ])('a box that counts yuan reads %s as %s', (written, said) => {
    expect(read(money, written)).toBe(said);
  });

  it.each([
    ['1200', 'no-unit'],
    ['￥1200', 'no-unit'],
    ['>1200', 'no-unit'],
    ['1000-2000', 'no-unit'],
    ['5000至1亿', 'range-unit'],
    ['1.2亿', '120000000'],
    ['12000元', '12000'],
  ])('a column of no known unit reads %s as %s', (written, said) => {
    expect(read(money, written, null)).toBe(said);
  });
});

describe('shares and quantities', () => {
  it.each([
    [share, '15%', '0.15'],
    [share, '１５％', '0.15'],
    [share, '15', '0.15'],
    [share, '5‰', '0.005'],
    [share, '百分之五', '0.05'],
    [share, '15%以上', '[0.15,]'],
    [share, '低于15%', '[,0.15)'],
    [share, '3-6%', '[0.03,0.06]'],
    [share, '120', 'profile/above-maximum'],
    [share, '15人', 'profile/other-unit'],
  ])('a share in per cent: %s', (fact, written, said) => {
    expect(read(fact, written, '0.01', true)).toBe(said);
  });

  it.each([
    [power, '500kW', '500'],
    [power, '500 千瓦', '500'],
    [power, '５００ＫＷ', '500'],
    [power, '2MW', '2000'],
    [power, '0.5 兆瓦', '500'],
    [power, '1.5万千瓦', '15000'],
    [power, '800W', '0.8'],
    [power, '500w', 'profile/other-unit'],
    [power, '500kWh', 'profile/other-unit'],
    [power, '500人', 'profile/other-unit'],
    [power, '500m', 'profile/other-unit'],
    [power, '500 米', 'profile/other-unit'],
    [power, '500kW以上', '[500,]'],
    [power, '300-500kW', '[300,500]'],
    [power, '低于500千瓦', '[,500)'],
    [years, '3年', '3'],
    [years, '第3年', '3'],
    [years, '3 years', '3'],
    [years, '三年', '3'],
    [years, '3年以上', '[3,]'],
    [years, '不满3年', '[,2]'],
    [years, '36个月', 'profile/other-unit'],
    [years, '3m', 'profile/other-unit'],
    [years, '近3年', 'decimal/not-a-number'],
    [staff, '1,200 人', '1200'],
    [staff, '1 200', '1200'],
    [staff, '1.2万人', '12000'],
    [staff, '30多人', '[31,39]'],
    [staff, '超过30人', '[31,]'],
    [staff, '12.5', 'profile/not-whole'],
    [staff, '3m', 'profile/other-unit'],
    [staff, '很多', 'decimal/not-a-number'],
  ])('of %j', (fact, written, said) => {
    expect(read(fact, written)).toBe(said);
  });

  it('what a column counts in is multiplied, and what a cell names itself is not', () => {
    expect(read(power, '2', '1000')).toBe('2000');
    expect(read(power, '500kW', '1000')).toBe('500');
    expect(read(power, '2-3', '1000')).toBe('[2000,3000]');
    expect(read(staff, '1.2', wan)).toBe('12000');
    expect(read(staff, '1200人', wan)).toBe('other-unit');
    expect(read(power, '500', null)).toBe('no-unit');
  });
});

describe('any figure', () => {
  // A thousand million times the greatest is within what an amount may be.
  const amounts = fc.integer({ min: 1, max: 10 ** 9 - 1 }).map((cents) => new Decimal(cents).dividedBy(100));

  it('is read as the same amount under every unit, multiplier and sign that it may be printed with', () => {
    const printed = fc.constantFrom<readonly [string, string, number]>(
      ['', '元', 0],
      ['', '万', 4],
      ['人民币', '万元', 4],
      ['', '萬圓', 4],
      ['￥', '百万', 6],
      ['RMB ', ' million', 6],
      ['', 'm', 6],
      ['¥', 'bn', 9],
      ['', '亿元', 8],
      ['CNY ', '億元', 8],
      ['', 'ｋ', 3],
    );
    const wraps = fc.constantFrom('', ' ', '\u200B', '\u3000', '\uFEFF', '\u202A');
    fc.assert(
      fc.property(amounts, printed, wraps, (amount, [before, after, power10], wrap) => {
        const written = `${wrap}${before}${toPlain(amount)}${after}${wrap}`;
        expect(read(money, written)).toBe(toPlain(amount.times(Decimal.pow(10, power10))));
      }),
    );
  });

  it('is read under every unit of a column as so many of it', () => {
    const worths = fc.integer({ min: 0, max: 12 }).map((power10) => toPlain(Decimal.pow(10, power10)));
    const around = fc.constantFrom(['', ''], ['￥', ''], ['RMB ', ''], ['人民币', ''], ['', ' ']);
    fc.assert(
      fc.property(amounts, worths, around, (amount, worth, [before, after]) => {
        const [told] = [amount.times(worth)];
        if (told.e > 15) return;
        expect(read(money, `${before}${toPlain(amount)}${after}`, worth, true)).toBe(toPlain(told));
      }),
    );
  });

  it('of another currency never becomes an amount, whatever the column counts', () => {
    const foreign = fc.constantFrom(
      '美元',
      '万美元',
      '港币',
      'USD',
      'HK$',
      '€',
      '日元',
      '日圆',
      '英镑',
      '新台币',
      '韩元',
      '欧元',
      'yen',
    );
    fc.assert(
      fc.property(
        amounts,
        foreign,
        fc.constantFrom('', '¥', '低于'),
        fc.constantFrom('1', wan, null),
        (amount, sign, before, worth) => {
          for (const written of [`${before}${toPlain(amount)}${sign}`, `${sign}${before}${toPlain(amount)}`])
            expect(read(money, written, worth, true)).toMatch(/^money\//);
        },
      ),
    );
  });

  it('that the form shows in any language is read back as it was meant', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('zh-Hans', 'zh-Hant', 'en'), (amount, locale) => {
        expect(read(money, formatMoney(amount, locale).text)).toBe(toPlain(amount));
      }),
    );
  });

  it('is bounded by the same words as in the prose of a document', () => {
    const bounds = { 'at-least': '[1,]', above: '(1,]', 'up-to': '[,1]', below: '[,1)' } as const;
    for (const [before, after] of [
      ...[
        '低于',
        '不足',
        '不满',
        '未满',
        '小于',
        '少于',
        '超过',
        '高于',
        '大于',
        '突破',
        '逾',
        '不低于',
        '不少于',
        '至少',
        '≥',
        '不超过',
        '不高于',
        '至多',
        '≤',
        '<',
        '>',
      ].map((word) => [word, '']),
      ...['以上', '以下', '以内', '起', '及以上', '(不含)以上', '以下(不含)', '封顶'].map((word) => ['', word]),
    ] as [string, string][]) {
      const prose = boundInText(before, after);
      expect(read(share, `${before}100%${after}`, '0.01', true), `${before}100%${after}`).toMatch(
        prose === 'above' ? 'profile/nothing-possible' : bounds[prose as keyof typeof bounds],
      );
    }
  });

  it('is answered or refused, whatever is written, in no more time than its length asks for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
        expect(typeof read(money, written, wan)).toBe('string');
      }),
    );
    for (const hostile of [
      ' '.repeat(20_000),
      '('.repeat(40_000),
      '以上'.repeat(10_000),
      '1-'.repeat(20_000),
      '多'.repeat(9_999),
    ])
      expect(read(money, hostile, wan)).not.toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { issueText } from '../issue.ts';
import { toPlain } from './decimal.ts';
import { parseMoney } from './parse-money.ts';

/** `amount` in plain yuan, or the code it is refused with. */
const read = (text: string): string => {
  const outcome = parseMoney(text);
  return outcome.ok ? toPlain(outcome.value) : (outcome.issues[0]?.code ?? 'no issue');
};

const accepted: readonly (readonly [string, string])[] = [
  ['0', '0'],
  ['-0', '0'],
  ['3000', '3000'],
  ['3000元', '3000'],
  ['3000 元', '3000'],
  ['3000圆', '3000'],
  ['3000圓', '3000'],
  ['3000块', '3000'],
  ['3000块钱', '3000'],
  ['3000元整', '3000'],
  ['+3000', '3000'],
  ['  3000  ', '3000'],
  ['　３０００　', '3000'],
  ['.5亿', '50000000'],
  ['0.01', '0.01'],
  ['1200.50', '1200.5'],
  ['1,200', '1200'],
  ['1，200', '1200'],
  ['1,200,000.25', '1200000.25'],
  ['1 200', '1200'],
  ['1 200 000', '1200000'],
  ['12\u00A0000\u202F000', '12000000'],
  ['１，２００．５万元', '12005000'],
  ['￥3,000', '3000'],
  ['¥ 3000', '3000'],
  ['¥3000元', '3000'],
  ['人民币500万', '5000000'],
  ['人民幣500萬元', '5000000'],
  ['人民币 500 万元', '5000000'],
  ['RMB 500万', '5000000'],
  ['rmb500万', '5000000'],
  ['500万RMB', '5000000'],
  ['500万元人民币', '5000000'],
  ['CNY 1,000,000', '1000000'],
  ['CN¥1,000,000.00', '1000000'],
  ['500万人民币元', '5000000'],
  ['两w', '20000'],
  ['1200万', '12000000'],
  ['1200万元', '12000000'],
  ['1200萬', '12000000'],
  ['2000 万元', '20000000'],
  ['2千萬元', '20000000'],
  ['1.2亿', '120000000'],
  ['1.2 亿元', '120000000'],
  ['5000億', '500000000000'],
  ['1.2万亿', '1200000000000'],
  ['1.5千万', '15000000'],
  ['3百万', '3000000'],
  ['3千', '3000'],
  ['1亿2000万', '120000000'],
  ['1亿2000.5万', '120005000'],
  ['1亿2千5百万', '125000000'],
  ['1万2000', '12000'],
  ['1万2千', '12000'],
  ['1万零200元', '10200'],
  ['500w', '5000000'],
  ['500W', '5000000'],
  ['1.5w元', '15000'],
  ['500 w', '5000000'],
  ['1e7', '10000000'],
  ['1E7', '10000000'],
  ['1.2e+7元', '12000000'],
  ['1e15', '1000000000000000'],
  ['5e-2', '0.05'],
  ['9999999999999999', '9999999999999999'],
  ['一千二百万', '12000000'],
  ['一亿二千万', '120000000'],
  ['一億二千萬元', '120000000'],
  ['两千万', '20000000'],
  ['兩千萬', '20000000'],
  ['二千万元', '20000000'],
  ['壹仟贰佰万元整', '12000000'],
  ['人民币壹仟贰佰万元整', '12000000'],
  ['壹仟貳佰參拾萬圓正', '12300000'],
  ['贰仟万圆', '20000000'],
  ['叁亿肆仟伍佰陆拾柒万捌仟玖佰元', '345678900'],
  ['陸佰萬', '6000000'],
  ['十万', '100000'],
  ['拾万元', '100000'],
  ['十五', '15'],
  ['二十五万', '250000'],
  ['一百零五万', '1050000'],
  ['一百〇五万', '1050000'],
  ['一百五十万', '1500000'],
  ['一百一十五', '115'],
  ['一千零五十', '1050'],
  ['一亿零五百元', '100000500'],
  ['一万亿', '1000000000000'],
  ['一万二千亿', '1200000000000'],
  ['三点五亿', '350000000'],
  ['三點五億', '350000000'],
  ['零点五亿', '50000000'],
  ['十二点五万', '125000'],
  ['一百二十点二五万', '1202500'],
  ['三点五千万', '35000000'],
  ['五', '5'],
  ['零', '0'],
  ['零元', '0'],
  ['-500万', '-5000000'],
  ['－５００万', '-5000000'],
  ['−500万', '-5000000'],
  ['-¥500', '-500'],
  ['¥-500', '-500'],
  ['负五百万', '-5000000'],
  ['負500萬', '-5000000'],
  ['20 million', '20000000'],
  ['¥20 million', '20000000'],
  ['RMB 1.2 billion', '1200000000'],
  ['20 million yuan', '20000000'],
  ['3 thousand', '3000'],
  ['-¥1.2 Billion', '-1200000000'],
  ['120m', '120000000'],
  ['120M', '120000000'],
  ['120 mn', '120000000'],
  ['1.5bn', '1500000000'],
  ['RMB 1.5bn', '1500000000'],
  ['¥1.5 b', '1500000000'],
  ['3k', '3000'],
  ['CNY 1,200k', '1200000'],
  ['0.2 trillion yuan', '200000000000'],
  ['\u200B1.2亿\uFEFF', '120000000'],
  ['\u202A￥12,000\u202C', '12000'],
  ['1\u2060,200\u200E', '1200'],
  ['\u20661.2亿\u2069', '120000000'],
  ['1\u2009200', '1200'],
];

const refused: Readonly<Record<string, readonly string[]>> = {
  'money/empty': ['', ' ', '\u3000', '\t\n', '\u200B', ' '.repeat(33)],
  'money/too-long': ['1'.repeat(33), '一'.repeat(100_000), `1e${'9'.repeat(1_000_000)}`],
  'money/not-a-number': [
    'NaN',
    'Infinity',
    '-Infinity',
    'abc',
    '元',
    '¥',
    '整',
    '-',
    '.',
    '5.',
    '1e',
    '0x10',
    '0b11',
    '--5',
    '-¥-5',
    '¥¥5',
    '5-',
    '5;',
    '١٢٣',
    '१२३',
    '①',
    '三点',
    '点五亿',
    '1点5亿',
    '=1+1',
    '__proto__',
    'null',
  ],
  'money/ambiguous': [
    '约1000万',
    '大约 1000万',
    '1000万左右',
    '近200亿',
    '1000多万',
    '1000余万元',
    '三十来万',
    '十几万',
    '几千万',
    '幾千萬',
    '数百万',
    '上千万',
    '成百万',
    '1亿以上',
    '1億元以上',
    '不低于1亿',
    '不低於1億',
    '最高1亿',
    '不超过500万',
    '超过500万',
    '500万以内',
    '500万起',
    '>500万',
    '≥500万',
    '~500万',
    '500万+',
    'about 20 million',
    '半亿',
    '一亿半',
    '(500万)',
    '（500万）',
    '1亿（含）',
    '一百五',
    '一千二',
    '1万2',
    '一万二',
    '1亿2',
    '1亿2000',
    '1亿5千',
    '一亿五千',
    '一百五万',
    '100万500',
    '二〇一八',
    '一二三',
    '千万',
    '百万',
    '亿元',
    '五十百',
    '百千',
    '1万万',
    '一百零',
    '1.2.3',
    '1,20,000',
    '1,2000,0000',
    '12,00',
    '1,5',
    '0,500',
    '1.200,50',
    '1,200 300',
    '1 20',
    '5 0 0',
    '1_000',
    "1'000",
    '1,20 million',
  ],
  'money/two-numbers': [
    '1、200',
    '100-200',
    '100~200万',
    '100～200万',
    '100到200万',
    '100万至200万',
    '100 — 200',
    '100万-200万',
    '100元-200元',
    '100/200',
    '1万,2万',
    '1, 200',
    '1\n200',
    '一万和两万',
    '1亿 2000万',
    '1.5亿2000万',
    '100元200元',
    '三点五亿二千万',
    '100 to 200',
  ],
  'money/out-of-bounds': [
    '1e16',
    '1e900000000',
    '1e-900000000',
    '1e-16',
    '10000000000000000',
    '100000000亿',
    '99999999万亿',
    '0.0000000000000001',
  ],
  'money/unknown-unit': [
    '1000亩',
    '1000万元/年',
    '50%',
    '20kg',
    '20 mm',
    '500kw',
    '1兆',
    '3元5角',
    '5毛',
    '三百户',
    '12个',
    '1000 平方米',
    '100万新元',
    '5000万泰铢',
  ],
  'money/foreign-currency': [
    '$100',
    '＄100',
    'US$100',
    '100美元',
    '€100',
    '100 USD',
    '100万港元',
    '100萬港幣',
    '5000日元',
    '100欧元',
    '£5',
    '100円',
    '20 million dollars',
    'US$1.2bn',
    '100万新台币',
    '日元1200',
    '¥1200日元',
    'JPY ¥1200',
    '5 pounds',
  ],
};

describe('parseMoney', () => {
  it.each(accepted)('reads %j as %s yuan', (text, yuan) => {
    expect(read(text)).toBe(yuan);
  });

  describe.each(Object.entries(refused))('refuses as %s', (code, texts) => {
    it.each(texts.map((text) => [text.length > 60 ? `${text.length} characters` : text, text] as const))(
      '%j',
      (_, text) => {
        expect(read(text)).toBe(code);
      },
    );
  });

  it('is tried on at least 200 texts', () => {
    expect(accepted.length + Object.values(refused).flat().length).toBeGreaterThanOrEqual(200);
  });

  it.each([
    ['', '"" (leave the fact out when it is not known)'],
    [`1${'0'.repeat(32)}`, '33 characters (write at most 32 characters, such as 1.2亿)'],
    ['abc', '"abc" (write digits or Chinese numerals, such as 1200万 or 1.2亿)'],
    ['一百五', '"一百五" (write it out, such as 150, 12000 or 1.2亿)'],
    ['约1000万', '"约1000万" (write one exact amount, or a range)'],
    ['100-200万', '"100-200万" (write one exact amount, or a range)'],
    ['1e16', '"1e16" (write at most 16 digits before the decimal point and 15 after it)'],
    ['5角', '"5角" (write 元, 万元 or 亿元, such as 3000.50元)'],
    ['100美元', '"100美元" (convert it to CNY)'],
  ])('says of %j what to write instead', (text, said) => {
    const outcome = parseMoney(text);
    const [found] = outcome.ok ? [] : outcome.issues;
    expect(found && issueText(found)).toBe(`Invalid input: expected an amount in CNY but received ${said}`);
  });

  it('gives every refusal a hint and names what it tripped over', () => {
    for (const text of Object.values(refused).flat()) {
      const outcome = parseMoney(text);
      expect(outcome.ok ? [] : outcome.issues.map(({ hint }) => typeof hint)).toEqual(['string']);
    }
    const params = (text: string) => {
      const outcome = parseMoney(text);
      return outcome.ok ? undefined : outcome.issues[0]?.params;
    };
    expect(params('约1000万')).toEqual({ found: '约' });
    expect(params('1000亩')).toEqual({ unit: '亩' });
    expect(params('1000 平方米')).toEqual({ unit: '平方米' });
    expect(params('100万港元')).toEqual({ currency: '港元' });
    expect(params('1e16')).toEqual({ limit: '15' });
  });

  it('answers any text with a finite amount within bounds, or with issues', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,-+ eE元万亿億百千十零一二三五点半约到至w￥¥$％（）、~',
      '亿',
      '万',
      'million',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
        ),
        (text) => {
          const outcome = parseMoney(text);
          if (outcome.ok)
            expect(outcome.value.isFinite() && outcome.value.e <= 15 && outcome.value.decimalPlaces() <= 15).toBe(true);
          else expect(outcome.issues).not.toHaveLength(0);
        },
      ),
      { numRuns: propertyRuns(3000) },
    );
  });
});

describe('an amount at the edge of what is read', () => {
  it.each([
    [`${'0'.repeat(30)}5元`, '5'],
    [`${'0'.repeat(31)}5元`, 'money/too-long'],
    [`${' '.repeat(255)}5`, '5'],
    [`${' '.repeat(256)}5`, 'money/too-long'],
    ['10bn', '10000000000'],
    ['10b', '10000000000'],
    ['+0x10', 'money/not-a-number'],
    ['9999999999 trillion', 'money/out-of-bounds'],
  ])('%s is %s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  it.each([
    ['1'.repeat(33), { limit: '32' }],
    ['5角', { unit: '角' }],
    ['1万2', { found: '1万2' }],
    ['1e16', { limit: '15' }],
  ])('is refused with what it tripped over: %s', (text, params) => {
    const outcome = parseMoney(text);
    expect(outcome.ok ? undefined : outcome.issues[0]?.params).toEqual(params);
  });
});

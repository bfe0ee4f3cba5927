import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureKind } from './measure.ts';
import { unitStatements } from './unit-statements.ts';

const read = (text: string, kind: MeasureKind = 'money') =>
  unitStatements(text, kind)
    .map(({ measure: { of, power }, isRate }) => `${of ?? ''}${power ?? ''}${isRate ? ' rate' : ''}`)
    .join(' ');

describe('unitStatements', () => {
  it.each([
    ['融资额（百万元）', 'CNY6'],
    ['融资额(万元)', 'CNY4'],
    ['融資額【億元】', 'CNY8'],
    ['融资额（十万元）', 'CNY5'],
    ['融资额（千万元）', 'CNY7'],
    ['融资额（十亿元）', 'CNY9'],
    ['融资额（万亿元）', 'CNY12'],
    ['融资额（元）', 'CNY0'],
    ['融资额（万）', '4'],
    ['融资额（Ｗ）', '4'],
    ['融资额（￥万）', 'CNY4'],
    ['融资额（人民币百万）', 'CNY6'],
    ['融资额（人民币，万元）', 'CNY CNY4'],
    ['融资额（单位：万元；保留两位小数）', 'CNY4'],
    ['融资额（以人民币万元为单位）', 'CNY4'],
    ['融资额（折合人民币万元）', 'CNY4'],
    ['融资额（万元/年）', 'CNY4'],
    ['融资额（万元，超过1亿元请另附证明）', 'CNY4'],
    ['融资额（万元）（近三年超过1亿元）', 'CNY4'],
    ['融资额：万元', 'CNY4'],
    ['融资额／千元', 'CNY3'],
    ['融资额 万元', 'CNY4'],
    ['融资额\n（万元）', 'CNY4'],
    ['*融资额（万元）*', 'CNY4'],
    ['单位：人民币（百万元）', 'CNY6'],
    ['金额单位：人民币万元', 'CNY4'],
    ['Equity financing (RMB million)', 'CNY6'],
    ['Equity financing, RMB million', 'CNY6'],
    ['Equity financing in RMB millions', 'CNY6'],
    ['Financing (millions of RMB)', 'CNY6'],
    ['Financing (RMB mn)', 'CNY6'],
    ['Financing (RMBm)', 'CNY6'],
    ['Financing (RMB bn)', 'CNY9'],
    ["Financing (RMB'000)", 'CNY3'],
    ['Financing (RMB ’000)', 'CNY3'],
    ['Financing (000s)', '3'],
    ['(in thousands)', '3'],
    ['Financing (10,000 CNY)', 'CNY4'],
    ['Financing (10k RMB)', 'CNY4'],
    ['Financing (100 million yuan)', 'CNY8'],
    ['Financing (ten thousand yuan)', 'CNY4'],
    ['Financing (hundred million yuan)', 'CNY8'],
    ['Unit: RMB million', 'CNY6'],
    ['Financing (RMB)', 'CNY'],
    ['融资额（人民币）', 'CNY'],
    ['融资额（万美元）', 'foreign4'],
    ['融资额（USD million）', 'foreign6'],
    ['融资额（百万日元）', 'foreign6'],
    ['Financing (US$ bn)', 'foreign9'],
    ['融资额（元/万元）', 'CNY0 CNY4'],
    ['电价（元/千瓦时）', 'CNY0 rate Wh3 rate'],
    ['Financing (RMB \n million)', 'CNY6'],
    ['融资额（万元/年 ）', 'CNY4'],
    ['增长%后 万元', 'CNY4'],
    ['2025年融资额 万元', 'CNY4'],
    ['Financing, in thousands', '3'],
    ['Financing, RMB 000', 'CNY3'],
  ])('reads %s as %s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  it.each([
    ['装机容量（MW）', 'quantity', 'W6'],
    ['装机容量（万千瓦）', 'quantity', 'W7'],
    ['装机容量 kW', 'quantity', 'W3'],
    ['装机容量（W）', 'quantity', 'W0'],
    ['装机容量（MWh）', 'quantity', 'Wh6'],
    ['职工（万人）', 'quantity', 'person4'],
    ['距离（m）', 'quantity', ''],
    ['占比（%）', 'share', '1-2'],
    ['占比%', 'share', '1-2'],
    ['占比（‰）', 'share', '1-3'],
    ['占比（小数）', 'share', '10'],
    ['占比（个百分点）', 'share', ''],
    ['单位：万元、人、%', 'money', 'CNY4 1-2'],
  ] as const)('reads %s of a %s as %s', (text, kind, said) => {
    expect(read(text, kind)).toBe(said);
  });

  it.each([
    '融资额',
    '近三年融资额超过1亿元',
    '融资额是否超过 1 亿元',
    '融资额 超过 亿元',
    '融资额（超过1亿元）',
    '融资额（1亿元以上）',
    '融资额（1亿元）',
    '亿元以上企业融资额',
    '万向集团融资额',
    '千万级融资',
    '本单位：衢州某公司',
    '名单（2026年）',
    'Financing over 100 million yuan',
    'Financing above RMB 100 million',
    'Million-dollar question',
    'Item m',
    '百',
    '',
  ])('finds no unit in %j', (text) => {
    expect(read(text)).toBe('');
  });

  it('keeps the words of a statement, without blanks around them', () => {
    expect(unitStatements('融资额（ 万元 ； 亿元 ）', 'money').map(({ text }) => text)).toEqual(['万元', '亿元']);
  });

  it('takes a word apart for a share, and a single letter for none', () => {
    expect(read('占比 小数', 'share')).toBe('10');
    expect(read('装机容量 w', 'quantity')).toBe('');
  });

  it('finds the unit in whatever stands around it, and none where none is stated', () => {
    const remark = fc.constantFrom(
      '融资额',
      '近三年',
      '超过1亿元',
      '含',
      '不低于5000万',
      '2025年',
      '元旦',
      'top 100',
      '；',
      '过亿',
    );
    const remarks = fc.array(remark, { maxLength: 6 }).map((some) => some.join(''));
    const unit = fc.constantFrom(['万元', 'CNY4'], ['百万元', 'CNY6'], ['RMB million', 'CNY6'], ['亿元', 'CNY8']);
    fc.assert(
      fc.property(remarks, remarks, unit, (before, after, [name, said]) => {
        expect(read(`${before}（${after}请注明）`)).toBe('');
        expect(read(`${before}注（${name}，${after}请注明）`)).toBe(said);
      }),
    );
  });

  it('takes no longer for forty thousand brackets or blanks than a few passes over them', () => {
    for (const text of ['('.repeat(40_000), '()'.repeat(20_000), ' '.repeat(40_000), '万'.repeat(40_000)])
      expect(read(`融资额${text}`)).toBe('');
  });
});

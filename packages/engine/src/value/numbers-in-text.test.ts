import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, toPlain } from './decimal.ts';
import { formatMoney } from './format-money.ts';
import { numbersInText } from './numbers-in-text.ts';

/** `1億元=100000000 money at-least`, one per number. */
const read = (quote: string): string[] =>
  numbersInText(quote).map(({ text, value, kind, bound }) => `${text}=${toPlain(value)} ${kind} ${bound}`);

/** Phrases of the sources, as they stand there. */
const sources: readonly (readonly [string, readonly string[]])[] = [
  [
    '设立首期10亿元衢州市数字经济智慧产业基金,对符合衢州重点数字经济发展产业的优质项目进行股权投资',
    ['10亿元=1000000000 money exact'],
  ],
  ['有效解决了巨化集团近200亿元的污染治理、技术改造、产业升级等融资需求', ['200亿元=20000000000 money about']],
  ['各开发区(园区)均保持工业熟地动态储备面积达1500亩以上', ['1500亩=1500 number at-least']],
  ['《意見》中提到將以最高1億元的補助來推動前言數字技術的突破', ['1億元=100000000 money up-to']],
  ['首期10億元的數字經濟智慧產業基金已設立', ['10億元=1000000000 money exact']],
  [
    '對入選“千人計劃”專家等高層次人才領銜管理、市場化股權融資1億元以上、有望成為獨角獸的IPO報會企業,給予2000萬元以上獎勵',
    ['1億元=100000000 money at-least', '2000萬元=20000000 money at-least'],
  ],
  [
    '出臺科創大專項資金政策,形成六部共25條的新政,籌集3.5億元資金用於培育“龍頭”和“標杆”企業',
    ['25條=25 number exact', '3.5億元=350000000 money exact'],
  ],
  ['迭代优化人才引进、评价、服务等10项政策', ['10项=10 number exact']],
  [
    '衢州各类基金矩阵已新增投资项目32个,新增投资规模98.24亿元,撬动各类资本264.54亿元',
    ['32个=32 number exact', '98.24亿元=9824000000 money exact', '264.54亿元=26454000000 money exact'],
  ],
  [
    '已累计为企业减负69.9亿元,兑现大科政策资金4.35亿元,政策“免申即享、即申即享”率达到了80.7%',
    ['69.9亿元=6990000000 money exact', '4.35亿元=435000000 money exact', '80.7%=0.807 share exact'],
  ],
  ['衢州市召开2023年产业资本招商大会暨“双千计划”发布会', ['2023年=2023 date exact']],
  ['遂昌启动智能制造攻坚战三年试点,给予企业智能化改造专项奖补', ['三年=3 number exact']],
  ['经认定的研发服务外包等研发投入最高补助1亿元', ['1亿元=100000000 money up-to']],
  ['在2024年迎峰度夏前投運的,給予150元/kW補助', ['2024年=2024 date exact', '150元/kW=150 money exact']],
  ['在前3年内可享受市财政提供的50%保费补贴', ['3年=3 number up-to', '50%=0.5 share exact']],
  ['2020年累计兑现大科创专项资金3.36亿元', ['2020年=2020 date exact', '3.36亿元=336000000 money exact']],
  ['绿色贷款平均利率低于各项贷款利率0.79个百分点', ['0.79个百分点=0.79 number exact']],
  ['推出史上最优“人才新政22条”', ['22条=22 number exact']],
  [
    '财政累计投入1662万元,惠及企业706家,保障5.5万人',
    ['1662万元=16620000 money exact', '706家=706 number exact', '5.5万人=55000 number exact'],
  ],
  ['自2023年10月23日起施行', ['2023年10月23日=2023 date exact']],
];

const phrases: readonly (readonly [string, readonly string[]])[] = [
  [
    '財政累計投入1662萬元,惠及企業706家,保障5.5萬人',
    ['1662萬元=16620000 money exact', '706家=706 number exact', '5.5萬人=55000 number exact'],
  ],
  ['上雲企業3500多家,匯聚了33億多條數據', ['3500多家=3500 number above', '33億多條=3300000000 number above']],
  ['1億元（含）以上', ['1億元=100000000 money at-least']],
  ['1亿元（不含）以上', ['1亿元=100000000 money above']],
  ['1亿元以上（不含1亿元）', ['1亿元=100000000 money above', '1亿元=100000000 money exact']],
  ['1000万元及以上', ['1000万元=10000000 money at-least']],
  ['500万元以下', ['500万元=5000000 money up-to']],
  ['500萬元以下(不含)', ['500萬元=5000000 money below']],
  ['30%以內', ['30%=0.3 share up-to']],
  ['１，０００万元以内', ['１，０００万元=10000000 money up-to']],
  ['不超过1000万元', ['1000万元=10000000 money up-to']],
  ['不得超過1000萬元', ['1000萬元=10000000 money up-to']],
  ['不高于5%', ['5%=0.05 share up-to']],
  ['至多3家', ['3家=3 number up-to']],
  ['上限50万元', ['50万元=500000 money up-to']],
  ['奖励1000万元封顶', ['1000万元=10000000 money up-to']],
  ['不低于2000万元', ['2000万元=20000000 money at-least']],
  ['不低於2000萬元', ['2000萬元=20000000 money at-least']],
  ['不得低于2000万元', ['2000万元=20000000 money at-least']],
  ['不少于10人', ['10人=10 number at-least']],
  ['至少有3名', ['3名=3 number at-least']],
  ['100万元起', ['100万元=1000000 money at-least']],
  ['注册满3年', ['3年=3 number at-least']],
  ['不满3年', ['3年=3 number below']],
  ['低于5000万元', ['5000万元=50000000 money below']],
  ['不足1亿元的', ['1亿元=100000000 money below']],
  ['超过1亿元的部分', ['1亿元=100000000 money above']],
  ['高于人民币1亿元', ['1亿元=100000000 money above']],
  ['约5亿元', ['5亿元=500000000 money about']],
  ['5億元左右', ['5億元=500000000 money about']],
  ['近3年', ['3年=3 number exact']],
  ['节约集约用地3亩', ['3亩=3 number exact']],
  ['100多万元', ['100多万元=1000000 money above']],
  [
    '融资1亿元以上的,给予最高不超过投资额20%、最高500万元的补助',
    ['1亿元=100000000 money at-least', '20%=0.2 share up-to', '500万元=5000000 money up-to'],
  ],
  ['按设备投资额的15%给予补助,最高1000万元', ['15%=0.15 share exact', '1000万元=10000000 money up-to']],
  ['两千万元', ['两千万元=20000000 money exact']],
  ['一次性奖励壹仟万元', ['壹仟万元=10000000 money exact']],
  ['一億二千萬元', ['一億二千萬元=120000000 money exact']],
  ['三点五亿元以上', ['三点五亿元=350000000 money at-least']],
  ['1亿2000万元', ['1亿2000万元=120000000 money exact']],
  ['2000 万元', ['2000 万元=20000000 money exact']],
  ['人民币3000', ['3000=3000 money exact']],
  ['100-200万元', ['100=1000000 money at-least', '200万元=2000000 money up-to']],
  ['10%—15%', ['10%=0.1 share exact', '15%=0.15 share exact']],
  ['10-15%', ['10=0.1 share at-least', '15%=0.15 share up-to']],
  ['2018-2020年', ['2018=2018 date exact', '2020年=2020 date exact']],
  ['百分之五十', ['百分之五十=0.5 share exact']],
  ['千分之三', ['千分之三=0.003 share exact']],
  ['3‰', ['3‰=0.003 share exact']],
  ['二〇二三年', ['二〇二三年=2023 date exact']],
  ['2018-07-30', ['2018-07-30=2018 date exact']],
  ['2018.7.30', ['2018.7.30=2018 date exact']],
  ['RMB500万', ['500万=5000000 money exact']],
  ['CNY 1,200', ['1,200=1200 money exact']],
  ['AI 3家', ['3家=3 number exact']],
  ['32个,100家', ['32个=32 number exact', '100家=100 number exact']],
  ['补助1亿', ['1亿=100000000 number exact']],
  ['7月末', ['7月=7 date exact']],
  ['12个月', ['12个月=12 number exact']],
  ['20万千瓦', ['20万千瓦=200000 number exact']],
  ['3千人', ['3千人=3000 number exact']],
  ['100万美元', ['100万美元=1000000 number exact']],
  ['可选一项以上', ['一项=1 number at-least']],
  ['衢政办发〔2018〕56号', ['2018=2018 number exact', '56号=56 number exact']],
];

const silent = [
  '“一事一议”',
  '“全球免费游衢州”一鸣惊人',
  '“千人计划”“万人计划”',
  '“十四五”规划',
  '第17家',
  '第一批',
  '第 3 条',
  '推进IPv6规模部署',
  '5G应用',
  '1.2.3版',
  '一次性奖励',
  '推动实现企业诉求“一个口子”解决',
  '十大产业',
  '两化融合',
  '长三角',
  '三色码',
  '数千万元',
  '几百家',
  '',
];

describe('numbersInText', () => {
  it.each(sources)('reads the source sentence %s', (quote, numbers) => {
    expect(read(quote)).toEqual(numbers);
  });

  it.each(phrases)('reads %s', (quote, numbers) => {
    expect(read(quote)).toEqual(numbers);
  });

  it.each(silent)('finds no number in %s', (quote) => {
    expect(read(quote)).toEqual([]);
  });

  it('names units as the text does', () => {
    expect(numbersInText('150元/kW,1500亩,25條,50%,３個百分點,7').map(({ unit }) => unit)).toEqual([
      '元/kW',
      '亩',
      '條',
      '%',
      '個百分點',
      undefined,
    ]);
  });

  it('points at the very characters it read, in order and apart', () => {
    const word = fc.constantFrom(
      '奖励',
      '最高',
      ',',
      '1亿元',
      '２０００萬元',
      '50%',
      '以上',
      '三',
      '十',
      '百',
      '点',
      '年',
      '2023',
      '-',
      '多',
      'kW',
      '第',
      '（含）',
      '元',
      '𠮷',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const quote = words.join('');
        let from = 0;
        for (const { text, start, end } of numbersInText(quote)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(quote.slice(start, end)).toBe(text);
          expect(text).not.toBe('');
          from = end;
        }
      }),
    );
  });

  it('finds every amount that formatMoney writes, wherever it stands', () => {
    const amount = fc.integer({ min: 1, max: 2_000_000_000 }).map((yuan) => new Decimal(yuan));
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const),
        (threshold, award, locale) => {
          const quote = `融资${formatMoney(threshold, locale).text}以上的,给予最高${formatMoney(award, locale).text}奖励`;
          expect(numbersInText(quote).map(({ value, bound }) => [toPlain(value), bound])).toEqual([
            [toPlain(threshold), 'at-least'],
            [toPlain(award), 'up-to'],
          ]);
        },
      ),
    );
  });

  it('reads no number in part: one beyond 32 characters is left out', () => {
    expect(read('1'.repeat(40))).toEqual([]);
    expect(read(`${'一百'.repeat(40)}元`)).toEqual([]);
  });

  it('reads nothing of a text beyond 1000 characters, rather than a part of it', () => {
    expect(read(`${'字'.repeat(997)}1亿元`)).toEqual(['1亿元=100000000 money exact']);
    expect(read(`${'字'.repeat(998)}1亿元`)).toEqual([]);
  });
});

describe('a number in a text', () => {
  const found = (text: string) =>
    numbersInText(text).map(({ value, kind, unit, bound }) => `${toPlain(value)} ${kind} ${unit ?? '-'} ${bound}`);

  it.each([
    ['2018年7月、5月起、2018-07-30', ['2018 date 年 exact', '5 date 月 exact', '2018 date - exact']],
    ['装机5kW', ['5 number kW exact']],
    ['¥ 5', ['5 money - exact']],
    ['¥计 5', ['5 number - exact']],
    ['共一百五十', ['150 number - exact']],
    ['共十五', ['15 number - exact']],
    ['十大、一事、两化', []],
    ['两个', ['2 number 个 exact']],
    ['一个', []],
    ['一元', ['1 money 元 exact']],
    ['一年', ['1 number 年 exact']],
    ['5000-1亿2000万元', ['50000000 money 元 at-least', '120000000 money 元 up-to']],
    ['3-5千万元', ['30000000 money 元 at-least', '50000000 money 元 up-to']],
    ['100-200', ['100 number - exact', '200 number - exact']],
    ['近3年', ['3 number 年 exact']],
    ['近期超过3年', ['3 number 年 above']],
    ['近3个工作日', ['3 number 个工作日 about']],
    ['不低于最高5万元', ['50000 money 元 up-to']],
    ['最高不低于5万元', ['50000 money 元 at-least']],
  ])('of %j is read with its unit and its bound', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('without a unit has none to show', () => {
    expect(numbersInText('共15')[0]).not.toHaveProperty('unit');
  });
});

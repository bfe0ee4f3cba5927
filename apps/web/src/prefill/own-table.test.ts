import type { Fact } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { readTable } from '../batch/file/read-table.ts';
import { emptyDrafts } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import { ownTable, placeOf, titleOf } from './own-table.ts';
import { understoodLines } from './understood.ts';

const { facts } = samplePack;

const read = async (text: string, of: readonly Fact[] = facts) => {
  const outcome = await readTable(new TextEncoder().encode(text));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return ownTable(of, outcome.value);
};

const linesIn = async (text: string, of: readonly Fact[] = facts) =>
  understoodLines(of, await read(text, of), { company: '', drafts: emptyDrafts(of) });

/** What a table answers, as short texts, and where what it says stands. */
const answersIn = async (text: string) => {
  const lines = await linesIn(text);
  const found: Record<string, string> = {};
  for (const { fact, understood } of lines) {
    if (understood.kind === 'answer') found[fact?.id ?? ''] = draftText(understood.draft);
    else if (understood.kind === 'name') found['name'] = understood.company;
    else if (understood.kind !== 'aside' && understood.kind !== 'silent') found[fact?.id ?? 'name'] = understood.kind;
  }
  return found;
};

test('a table is read whichever way it is laid out', async () => {
  const expected = { name: '甲公司', 'capital.financing': '50000000', staff: '20', listed: 'false' };
  expect(await answersIn('企业名称\t融资额（万元）\t员工\t已上市\n甲公司\t5,000\t20\t否')).toEqual(expected);
  expect(await answersIn('企业名称\t甲公司\n融资额（万元）\t5,000\n员工\t20\n已上市\t否')).toEqual(expected);
});

test.each([
  ['tabs', '融资额（万元）\t5,000\n员工\t20'],
  ['commas', '融资额（万元）,5000\n员工,20'],
  ['commas of full width', '融资额（万元），5,000\n员工，２０'],
  ['colons', '融资额（万元）：5,000\n员工：20人'],
  ['bars of full width', '融资额（万元）｜5000\n员工｜20'],
  ['quotation marks', '"融资额（万元）","5,000"\n"员工","20"'],
  ['a single line', '融资额\t5000万元\n'],
])('names and figures are parted by %s', async (_, text) => {
  expect(await answersIn(text)).toMatchObject({ 'capital.financing': /万元\n?$/.test(text) ? '5000万元' : '50000000' });
});

test.each([
  ['in the name', '融资额（万元）\t5000\n员工\t20'],
  ['in the cell', '融资额\t5000 万元\n员工\t20'],
  ['above', '经营情况\n编制单位：甲\t单位：万元\n融资额\t5000\n员工\t20'],
  ['in the heading', '项目\t金额（万元）\n融资额\t5000\n员工\t20'],
  ['in a column of units', '指标名称\t计量单位\t本年\n融资额\t万元\t5000\n员工\t人\t20'],
  ['in a column of units without a heading', '融资额\t万元\t5000\n员工\t人\t20'],
])('a unit is found %s', async (_, text) => {
  const { 'capital.financing': financing, staff } = await answersIn(text);
  expect(financing).toMatch(/^(50000000|5000 ?万元?)$/);
  expect(staff).toBe('20');
});

test('what no unit is said of is asked, and never guessed', async () => {
  expect(await answersIn('融资额\t5000\n员工\t20')).toEqual({ 'capital.financing': 'doubtful', staff: '20' });
});

test('years beside one another are a choice, numbers of lines and remarks are none', async () => {
  const own = await read('项目\t行次\t2023年\t2024年\t备注\n融资额（万元）\t1\t100\t200\t累计\n员工\t2\t20\t30\t年末');
  expect([...own.companies].map((row) => titleOf(own, row))).toEqual(['2023年', '2024年']);
  expect(
    placeOf(
      own,
      own.company,
      own.plans.findIndex(({ to }) => to === 'staff'),
    ),
  ).toEqual({ row: 3, column: 3 });
});

test('several companies are a choice, sums are none', async () => {
  const own = await read('企业名称,融资额（万元）,员工\n甲,1,2\n乙,3,4\n合计,4,6');
  expect(own.namesAt).toEqual({ in: 'row', at: 0 });
  expect([...own.companies].map((row) => titleOf(own, row))).toEqual(['甲', '乙']);
  expect(placeOf(own, 2, 1)).toEqual({ row: 3, column: 2 });
});

test('what heads the columns is no company, and a name that is not known is not taken for a title', async () => {
  expect(await answersIn('名称\t数值\n融资额（万元）\t5000\n员工\t20')).toEqual({
    'capital.financing': '50000000',
    staff: '20',
  });
  const own = await read('社保人数\t18\n融资额（万元）\t5000');
  expect(own.headings).toEqual(['社保人数', '融资额（万元）']);
});

test('names may stand behind a number', async () => {
  expect(await answersIn('序号\t指标\t数值\n1\t融资额（万元）\t5000\n2\t员工\t20')).toEqual({
    'capital.financing': '50000000',
    staff: '20',
  });
});

test('what cannot be read is told with its reason, and the rest is read all the same', async () => {
  expect(await answersIn('员工\t很多\n注册地\t月球\n领域\t人工智能\n已上市\t=SUM(A1)\n成立日期\t2019年3月')).toEqual({
    staff: 'unreadable',
    place: 'unreadable',
    fields: 'ai',
    listed: 'unreadable',
    founded: '~2019-03-01~2019-03-31',
  });
});

test('an answer that a question cannot be given is not forced into another, and one that says nothing is none', async () => {
  expect(await answersIn('注册地\t衢州市、其他地方\n员工\t20')).toEqual({ staff: '20' });
  const stages = huicePack.facts.filter(({ id }) => id === 'listingStage');
  const lines = await linesIn('上市阶段\t已过会', stages);
  expect(lines.map(({ understood }) => understood.kind)).toEqual(['unsayable']);
});

test('what is answered already is told from what would replace an answer', async () => {
  const own = await read('融资额（万元）\t5000\n员工\t20\n企业名称\t甲');
  const drafts = {
    ...emptyDrafts(facts),
    staff: { mode: 'exact', exact: '20', min: '', max: '', unsure: false },
    'capital.financing': { mode: 'exact', exact: '1亿', min: '', max: '', unsure: false },
  } as const;
  const lines = understoodLines(facts, own, { company: '乙', drafts });
  expect(lines.map(({ understood }) => understood)).toMatchObject([
    { kind: 'answer', before: { exact: '1亿' } },
    { kind: 'same' },
    { kind: 'name', company: '甲', before: '乙' },
  ]);
});

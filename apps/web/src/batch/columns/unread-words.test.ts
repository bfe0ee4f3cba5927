import {
  cellReader,
  guessColumns,
  leftAside,
  nameColumn,
  noneOfThem,
  oneByOne,
  plainText,
  saysNothing,
} from '@huice/tables';
import { expect, test } from 'vitest';
import { companiesOf } from '../../../test/companies-of.ts';
import { samplePack } from '../../../test/sample-pack.ts';
import { exampleName } from '../file/example-row.ts';
import { packRows } from '../file/rows.ts';
import { completed, guessReading, keptReading, type Settled } from './reading.ts';
import { isWorded, unreadWords } from './unread-words.ts';
import { unsettled } from './unsettled.ts';

const { facts } = samplePack;
const header = ['企业', '注册地', '领域', '已上市', '员工'];
const rows = [
  header,
  ['甲', '衢州', '人工智能类、量子', '拟', '3'],
  ['乙', '衢州', '量子', '是', '很多'],
  ['丙', '杭州', '无', '', ''],
  [exampleName['zh-Hans'], '月球', '月球', '月球', ''],
  ['丁', ' 衢 州', '人工智能', '待查', ''],
];
const table = { rows: packRows(rows), encoding: 'utf-8', sheets: [], sheet: 0 } as const;
const fieldsFact = facts.find(({ id }) => id === 'fields');
if (fieldsFact === undefined || !isWorded(fieldsFact)) throw new Error('the sample pack has fields');

const reading = guessReading(facts, table, 0);

test('words that name no option are listed per column with their counts, the most frequent first', () => {
  expect(reading.plans.map(({ to }) => to)).toEqual([nameColumn, 'place', 'fields', 'listed', 'staff']);
  const told = reading.words.map((own) => own.map(({ text, rows: n, means, near }) => [text, n, means, near]));
  expect(told).toEqual([
    [],
    [
      ['衢州', 3, 'quzhou', null],
      ['杭州', 1, 'elsewhere', null],
    ],
    [
      ['量子', 2, null, null],
      ['人工智能类', 1, 'ai', 'ai'],
    ],
    [['拟', 1, null, null]],
    [],
  ]);
});

test('what a word means of itself is no choice of the reader’s: nothing is settled, and what is settled comes before it', () => {
  expect(reading.plans.every(({ meanings }) => meanings.size === 0)).toBe(true);
  expect(cellReader(fieldsFact, null)('人工智能类')).toEqual({ answer: ['ai'] });
  expect(cellReader(fieldsFact, null, new Map([['人工智能类', 'iot']]))('人工智能类')).toEqual({ answer: ['iot'] });
});

const placeFact = facts.find(({ id }) => id === 'place');
if (placeFact === undefined) throw new Error('the sample pack has place');

test('addresses in one place are one rule, however many there are', () => {
  const many = Array.from({ length: 1905 }, (_, at) => [`企业${at}`, `浙江省衢州市柯城区花园大道${at}号`]);
  const other = Array.from({ length: 300 }, (_, at) => [`外${at}`, `杭州市西湖区衢州路${at}号`]);
  const list = { ...table, rows: packRows([['企业', '注册地'], ...many, ...other, ['丙', '浙江省']]) };
  const words = guessReading(facts, list, 0).words[1] ?? [];
  expect(words.map(({ key, area, rows: n, means }) => [key, area, n, means])).toEqual([
    ['@area/衢州市', '衢州市', 1905, 'quzhou'],
    ['@area/', '', 300, 'elsewhere'],
    ['@area/浙江省', '浙江省', 1, null],
  ]);
  expect(words[0]?.samples).toEqual(many.slice(0, 3).map(([, address]) => address));
});

test('a rule is taken back for another answer, or for its addresses one by one', () => {
  const read = (meanings: ReadonlyMap<string, string>, text: string) => cellReader(placeFact, null, meanings)(text);
  const address = '衢州市柯城区5号';
  expect(read(new Map(), address)).toEqual({ answer: 'quzhou' });
  expect(read(new Map([['@area/衢州市', 'elsewhere']]), address)).toEqual({ answer: 'elsewhere' });
  expect(read(new Map([['@area/衢州市', saysNothing]]), address)).toEqual({ answer: null });
  const apart = new Map([['@area/衢州市', oneByOne]]);
  expect(read(apart, address)).toMatchObject({ issue: { code: 'option', text: address } });
  expect(read(new Map([...apart, [plainText(address), 'elsewhere']]), address)).toEqual({ answer: 'elsewhere' });
  // One address can be an exception to its rule.
  expect(read(new Map([[plainText(address), 'elsewhere']]), address)).toEqual({ answer: 'elsewhere' });

  const list = {
    ...table,
    rows: packRows([
      ['企业', '注册地'],
      ['甲', address],
      ['乙', '衢州市龙游县'],
    ]),
  };
  const before = guessReading(facts, list, 0);
  expect(unsettled(before)).toBe(0);
  const plans = before.plans.with(1, { ...(before.plans[1] as (typeof before.plans)[number]), meanings: apart });
  const after = completed(facts, list, 0, plans, before);
  expect(after.words[1]?.map(({ text, near }) => [text, near])).toEqual([
    [address, null],
    [address, 'quzhou'],
    ['衢州市龙游县', 'quzhou'],
  ]);
  expect(unsettled(after)).toBe(2);
});

test('a meaning given by hand is what the cell counts as', () => {
  const read = (meaning: string) => {
    const meanings = new Map([['量子', meaning]]);
    return ['量子', '人工智能、量子', '无'].map((text) => cellReader(fieldsFact, null, meanings)(text));
  };
  expect(read('iot')).toEqual([{ answer: ['iot'] }, { answer: ['ai', 'iot'] }, { answer: [] }]);
  expect(read(noneOfThem)).toEqual([{ answer: [] }, { answer: ['ai'] }, { answer: [] }]);
  expect(read(saysNothing)).toEqual([{ answer: null }, { answer: { includes: ['ai'] } }, { answer: [] }]);
  // What names no answer of this fact gives none.
  expect(read('mars')[0]).toMatchObject({ issue: { code: 'option', text: '量子' } });
});

test('a word that every object has by nature has no meaning of itself', () => {
  for (const word of ['constructor', '__proto__', 'toString'])
    expect(cellReader(fieldsFact, null, new Map())(word)).toMatchObject({ issue: { code: 'option' } });
});

test('words whose meaning is given are no problem any more', () => {
  const settle = (column: number, key: string, meaning: string) => (plans: typeof reading.plans) => {
    const plan = plans[column] as (typeof plans)[number];
    return plans.with(column, { ...plan, meanings: new Map([...plan.meanings, [key, meaning]]) });
  };
  const plans = [settle(1, '@area/', saysNothing), settle(2, '量子', noneOfThem)].reduce(
    (now, act) => act(now),
    settle(3, '拟', 'false')(reading.plans),
  );
  const companies = [...companiesOf(facts, table.rows, 0, plans)];
  expect(companies.flatMap(({ problems }) => problems.map(({ text }) => text))).toEqual(['很多']);
  expect(companies[0]?.profile).toMatchObject({ place: 'quzhou', fields: ['ai'], listed: false });
});

const settled = (): Settled => ({
  fileName: '名单.csv',
  names: header,
  plans: reading.plans.map((plan, column) =>
    column === 1 ? { ...plan, meanings: new Map([['杭州', 'elsewhere']]) } : plan,
  ),
});

test('the same list, mended and opened again, keeps what was settled, whatever it is called now', () => {
  const mended = { ...table, rows: packRows([['一个标题'], header, ['甲', '杭州', '光子', '', '']]) };
  const kept = keptReading(facts, mended, '名单（改）.csv', settled());
  expect(kept?.header).toBe(1);
  expect(kept?.plans[1]?.meanings.get('杭州')).toBe('elsewhere');
  expect(kept?.words[2]?.map(({ text }) => text)).toEqual(['光子']);
});

test('the same file with one more column keeps what is still called the same', () => {
  const wider = {
    ...table,
    rows: packRows([
      ['备注', ...header],
      ['x', '甲', '杭州', '', '', ''],
    ]),
  };
  const kept = keptReading(facts, wider, '名单.csv', settled());
  expect(kept?.plans.map(({ to }) => to)).toEqual([null, nameColumn, 'place', 'fields', 'listed', 'staff']);
  expect(kept?.plans[2]?.meanings.get('杭州')).toBe('elsewhere');
});

test('another list with other headings starts from guesses', () => {
  const other = {
    ...table,
    rows: packRows([
      ['企业', '员工'],
      ['甲', '3'],
    ]),
  };
  expect(keptReading(facts, other, '别的.csv', settled())).toBeNull();
  expect(keptReading(facts, table, '名单.csv', null)).toBeNull();
});

test('columns of figures have no words, and a changed column is read again', () => {
  expect(unreadWords(facts, table.rows, Uint32Array.from([1]), guessColumns(facts, header, []))[4]).toEqual([]);
  const moved = reading.plans.with(4, { ...(reading.plans[4] as (typeof reading.plans)[number]), to: null });
  expect(completed(facts, table, 0, moved).words[2]?.length).toBe(2);
});

test('words counted before are taken over as long as the column means the same, and counted again when it does not', () => {
  const again = completed(facts, table, 0, reading.plans, reading);
  expect(again.words[1]).toBe(reading.words[1]);
  const moved = reading.plans.with(1, { ...(reading.plans[1] as (typeof reading.plans)[number]), to: 'listed' });
  const changed = completed(facts, table, 0, moved.with(3, leftAside), reading);
  expect(changed.words[1]?.map(({ text }) => text)).toEqual(['衢州', '杭州']);
  expect(changed.words[1]?.every(({ near }) => near === null)).toBe(true);
  expect(changed.words[2]).toBe(reading.words[2]);
  // The template's example is known by its name: without a column of names it is a company like any other.
  const nameless = completed(facts, table, 0, reading.plans.with(0, leftAside), reading);
  expect(nameless.words[1]?.map(({ text }) => text)).toContain('月球');
});

import { huicePack } from '@huice/incentives';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { companiesOf } from '../../../test/companies-of.ts';
import { oddWorkbook } from '../../../test/odd-workbook.ts';
import { processorTime } from '../../../test/processor-time.ts';
import { listSheet } from '../columns/list-sheet.ts';
import { findHeader, guessReading } from '../columns/reading.ts';
import { limits } from './limits.ts';
import { readTable } from './read-table.ts';

const { facts } = huicePack;

/** How many times as much a letter of a hostile text may cost as one of a list that anyone has. */
const factor = 30;

/** Everything that is done with a file before its companies are screened: read, understood, every cell looked at. */
const takeIn = async (bytes: Uint8Array): Promise<void> => {
  const outcome = await readTable(bytes);
  if (!outcome.ok) return;
  const table = outcome.value;
  listSheet(facts, table);
  const { header, plans } = guessReading(facts, table, findHeader(facts, table));
  for (const company of companiesOf(facts, table, header, plans)) void company.problems;
};

const timeOf = async (bytes: Uint8Array): Promise<number> => {
  const start = processorTime();
  await takeIn(bytes);
  return processorTime(start);
};

/** What a plain list costs by the letter, and whether others cost at most so many times as much; a first that does is measured again, as the machine may have been busy. */
const costOf = async (plain: Uint8Array, letters: number) => {
  await takeIn(plain);
  const each = Math.min(await timeOf(plain), await timeOf(plain), await timeOf(plain)) / letters;
  return async (bytes: Uint8Array, length: number): Promise<number> => {
    let cost = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4 && cost > factor; round++)
      cost = Math.min(cost, (await timeOf(bytes)) / Math.max(length, letters) / each);
    return cost;
  };
};

const heads = '企业名称,注册地,融资额(万元),领域,领军人才\n';
const row = (n: number) => `企业${n}有限公司,衢州市,${n},人工智能,院士\n`;

/** A list of about so many letters, as anyone has one. */
const plainCsv = (letters: number) =>
  heads + Array.from({ length: Math.ceil(letters / 30) }, (_, n) => row(n)).join('');
const plainSheet = (letters: number) =>
  `<sheetData>${Array.from(
    { length: Math.ceil(letters / 90) },
    (_, n) =>
      `<row r="${n + 1}"><c r="A${n + 1}" t="inlineStr"><is><t>企业${n}</t></is></c><c r="B${n + 1}"><v>${n}</v></c></row>`,
  ).join('')}</sheetData>`;

/** So many letters of what might be looked at again and again. */
const size = 24_000;
const fill = (piece: string, length = size) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const cell = (piece: string) => fill(piece, limits.cellLength - 10);

/** Cells as long as they may be, in columns of every kind; between two letters, so that no blank is at an edge. */
const cells = (piece: string) => {
  const text = `"甲${cell(piece).replaceAll('"', '""')}乙"`;
  return `${heads}${text},${text},${text},${text},${text}\n甲,${text},${text},x,x\n`;
};

const pieces = [
  ' ',
  '\t',
  '\u3000',
  '(',
  ')',
  '（',
  '【',
  '((',
  '()',
  '"',
  "'",
  '-',
  '~',
  '至',
  '到',
  ' 至 ',
  ' - ',
  ',',
  '，',
  '、',
  ';',
  '/',
  '|',
  '1',
  '1,',
  '1.',
  '1-',
  '1 ',
  '12~',
  '0',
  '万',
  '亿',
  '1万',
  '1亿',
  '超过',
  '不超过 ',
  '以上',
  '元',
  '单位：',
  '单位：万',
  '%',
  '=',
  '#',
  '+',
  '合计',
  '合计(',
  '小计 ',
  '注',
  '注：',
  '填表人：',
  '第1页',
  '必填',
  '请',
  '示例',
  'a',
  'ab',
  'total ',
  'e',
  '1e',
  '年',
  '2019年',
  '月',
  '-1-',
  '企业',
  '公司类',
  '衢州市',
  '衢州',
  '院士、',
  '人工智能;',
  'x',
  '×',
  '某',
  '①',
  '\n',
  ' \n',
  '\u200B',
  '𠮷',
  '_x',
  '_x0041_',
  '&',
  '<',
  '<c r="',
] as const;

const hostileCsv: readonly (readonly [string, string])[] = [
  ...pieces.map((piece) => [`cells of ${JSON.stringify(piece)}`, cells(piece)] as const),
  ...['(', '（)', ' ', '单位：', '/', '万', '【', 'a', '融资', '融资 / ', '1'].map(
    (piece) => [`headings of ${JSON.stringify(piece)}`, `${fill(piece, 3_900)},${fill(piece, 3_900)}\n甲,1\n`] as const,
  ),
  ...[
    '"',
    '"a"',
    '"a"b',
    ',"',
    '"",',
    '"\n',
    "'",
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    ' \n',
    ',\n',
    '="',
    '="a",',
    '"a" ',
    '" ',
  ].map((piece) => [`nothing but ${JSON.stringify(piece)}`, fill(piece)] as const),
  ['a quotation mark that never closes', `${heads}"${plainCsv(size)}`],
  ['marks within a quotation, a separator far away', `"${fill('x"y', size)},1\n`],
  ['as many columns as there may be', `${fill('企业名称,', 1_500)}\n${`${fill('甲,', 590)}\n`.repeat(100)}`],
  ['notes that go on', `${heads}注：\n${fill('1.x\n')}`],
  ['headings again and again', heads.repeat(2_000)],
];

const formula = '<c r="A1"><f>1</f></c>';
const hostileXml: readonly (readonly [string, string])[] = [
  ['a cell that never ends', `<sheetData><row r="1">${fill('<c ')}`],
  ['places without an end', `<sheetData><row r="1"><c ${fill('r="')}/></row></sheetData>`],
  ['places, one after the other', `<sheetData><row r="1"><c${fill(' r=""')}/></row></sheetData>`],
  [
    'attributes of many names',
    `<sheetData><row${Array.from({ length: 6_000 }, (_, n) => ` a${n}="1"`).join('')}/></sheetData>`,
  ],
  ['blanks in a tag', `<sheetData><row r="1"><c${fill(' ')}/></row></sheetData>`],
  ['blanks after a row', `<sheetData><row r="1">${fill(' ')}</row></sheetData>`],
  ['rows that never end', fill('<row r="1">')],
  ['entities', `<sheetData><row><c t="inlineStr"><is><t>${fill('&amp;')}</t></is></c></row></sheetData>`],
  ['an entity without an end', `<sheetData><row><c t="inlineStr"><is><t>&${fill('a')}</t></is></c></row></sheetData>`],
  ['sections', `<sheetData><row><c t="inlineStr"><is><t>${fill('<![CDATA[]]>')}</t></is></c></row></sheetData>`],
  ['runs', `<sheetData><row><c t="inlineStr"><is>${fill('<r><t>a</t></r>')}</is></c></row></sheetData>`],
  ['comments', `<sheetData>${fill('<!-- -->')}</sheetData>`],
  ['a comment without an end', `<sheetData><!--${fill('--!')}`],
  ['brackets', `<sheetData>${fill(']]')}</sheetData>`],
  [
    'formulas',
    `<sheetData><row r="1">${fill(formula).slice(0, -(size % formula.length) || undefined)}</row></sheetData>`,
  ],
  ['the same row', `<sheetData>${'<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(1_500)}</sheetData>`],
  [
    'merges over everything',
    `${plainSheet(20_000)}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_200)}</mergeCells>`,
  ],
  ['merges of one cell', `${plainSheet(20_000)}<mergeCells>${'<mergeCell ref="A1"/>'.repeat(1_800)}</mergeCells>`],
  [
    'columns hidden again and again',
    `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(1_500)}</cols>${plainSheet(1_000)}`,
  ],
  ['a deep tree', fill('<a>')],
];

test('no text costs much more by the letter than a plain list, however it is made', { timeout: 300_000 }, async () => {
  const plain = strToU8(plainCsv(size));
  const cost = await costOf(plain, plain.length);
  for (const [name, text] of hostileCsv) {
    const bytes = strToU8(text);
    expect(await cost(bytes, bytes.length), name).toBeLessThan(factor);
  }
});

test('no workbook costs much more by the letter than a plain one, however it is made', {
  timeout: 300_000,
}, async () => {
  const plain = plainSheet(size);
  const cost = await costOf(oddWorkbook({ sheets: [{ xml: plain }] }), plain.length);
  for (const [name, xml] of hostileXml)
    expect(await cost(oddWorkbook({ sheets: [{ xml }] }), xml.length), name).toBeLessThan(factor);
});

test.each<readonly [string, (n: number) => Uint8Array]>([
  ['places in a cell', (n) => oddWorkbook({ sheets: [{ xml: `<sheetData><row r="1"><c${' r=""'.repeat(n)}/>` }] })],
  ['marks in a quotation', (n) => strToU8(`"${'x"y'.repeat(n)},1\n`)],
  ['brackets in a heading', (n) => strToU8(`${fill('(', Math.min(n, 3_900))},a\n`.repeat(Math.ceil(n / 3_900)))],
])(
  'eight times as many %s take about eight times as long, not sixty-four times',
  { timeout: 300_000 },
  async (_, make) => {
    const [some, more] = [make(20_000), make(160_000)];
    await takeIn(some);
    let ratio = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4 && ratio > 24; round++)
      ratio = Math.min(ratio, (await timeOf(more)) / Math.max(await timeOf(some), 0.5));
    expect(ratio).toBeLessThan(24);
  },
);

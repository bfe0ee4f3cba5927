import { expect, test } from 'vitest';
import { type OddWorkbook, oddWorkbook, sheetData } from '../../../test/odd-workbook.ts';
import { readTable } from './read-table.ts';
import { rowsBetween } from './rows.ts';

const tableOf = async (workbook: OddWorkbook, sheet?: number) => {
  const outcome = await readTable(oddWorkbook(workbook), sheet === undefined ? {} : { sheet });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const rowsOf = async (workbook: OddWorkbook, sheet?: number) => rowsBetween((await tableOf(workbook, sheet)).rows);
const one = (xml: string, more: Partial<OddWorkbook> = {}) => rowsOf({ sheets: [{ xml }], ...more });

const list = sheetData([
  ['企业', '融资额'],
  ['甲', 5],
]);
const listed = [
  ['企业', '融资额'],
  ['甲', '5'],
];

test('a cell without a place stands after the one before it, and a row without one after the row', async () => {
  expect(
    await one(
      '<sheetData><row><c t="inlineStr"><is><t>企业</t></is></c><c t="inlineStr"><is><t>融资额</t></is></c></row><row><c t="inlineStr"><is><t>甲</t></is></c><c><v>5</v></c></row></sheetData>',
    ),
  ).toEqual(listed);
  // Some have one, some do not.
  expect(
    await one(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    ),
  ).toEqual([[], ['', '1', '2'], ['3']]);
});

test('sheets of charts are no sheets of cells, wherever they stand', async () => {
  const chart = { name: '图', kind: 'chartsheet', xml: '' } as const;
  for (const sheets of [
    [chart, { name: '名单', xml: list }],
    [{ name: '名单', xml: list }, chart],
  ]) {
    const table = await tableOf({ sheets });
    expect(table.sheets.map(({ name }) => name)).toEqual(['名单']);
    expect(rowsBetween(table.rows)).toEqual(listed);
  }
  expect(await readTable(oddWorkbook({ sheets: [chart] }))).toMatchObject({ refusal: { code: 'no-sheet' } });
});

test.each(['hidden', 'veryHidden'] as const)(
  'a sheet that is %s gives way to one in sight, and is named',
  async (state) => {
    const sheets = [
      { name: '字典', state, xml: sheetData([['企业'], ['字典一']]) },
      { name: '名单', xml: list },
    ];
    const table = await tableOf({ sheets });
    expect([table.sheet, table.sheets.map(({ isHidden }) => isHidden)]).toEqual([1, [true, false]]);
    expect(rowsBetween(table.rows)).toEqual(listed);
    expect(await rowsOf({ sheets }, 0)).toEqual([['企业'], ['字典一']]);
  },
);

test('a sheet in sight that holds nothing gives way to one that does', async () => {
  expect(await rowsOf({ sheets: [{ xml: '<sheetData/>' }, { xml: list }] })).toEqual(listed);
});

test('a list behind an empty sheet is found although it is hidden', async () => {
  const sheets = [{ xml: '<sheetData/>' }, { state: 'hidden', xml: list }] as const;
  expect(await tableOf({ sheets })).toMatchObject({ sheet: 1 });
  expect(await readTable(oddWorkbook({ sheets: [{ xml: '' }] }))).toMatchObject({ refusal: { code: 'empty' } });
});

test('rows are told to be hidden however the sheet says so, and columns', async () => {
  const rows = Array.from({ length: 6 }, (_, at) => [`甲${at}`, at]);
  const says: Readonly<Record<number, string>> = {
    2: ' hidden="1"',
    3: " hidden='true'",
    4: ' ht="0" customHeight="1"',
  };
  const table = await tableOf({
    sheets: [
      {
        xml: `<cols><col min="2" max="2" width="9" hidden="1"/><col min="4" max="16384" hidden="true"/></cols>${sheetData(rows, (row) => says[row] ?? '')}`,
      },
    ],
  });
  expect([...(table.layout?.hiddenRows ?? [])]).toEqual([1, 2, 3]);
  expect(table.layout?.hiddenColumns.slice(0, 3)).toEqual([1, 3, 4]);
  expect(rowsBetween(table.rows).length).toBe(6);
  const all = await tableOf({
    sheets: [{ xml: `<sheetFormatPr zeroHeight="1"/>${sheetData(rows, (row) => (row < 3 ? ' hidden="0"' : ''))}` }],
  });
  expect([...(all.layout?.hiddenRows ?? [])]).toEqual([2, 3, 4, 5]);
});

test('a merged cell holds for each of its rows, at its first column, whatever a program left under it', async () => {
  const rows = [
    ['企业', '注册地', '备注'],
    ['甲', '衢州市', 'x'],
    ['乙', '旧', null],
    ['丙', null, 'z'],
    ['注：', null, null],
  ];
  const merged = '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="$A$5:$C$9"/></mergeCells>';
  expect(await one(`${sheetData(rows)}${merged}`)).toEqual([
    ['企业', '注册地', '备注'],
    ['甲', '衢州市', 'x'],
    ['乙', '衢州市'],
    ['丙', '衢州市', 'z'],
    ['注：'],
  ]);
});

test('a formula is its saved value; one that failed is its failure, one never worked out is its own text', async () => {
  const cells = [
    '<c><f>A1*2</f><v>12000</v></c>',
    '<c><f>SUM(1,2)</f></c>',
    '<c><f>SUM(1,2)</f><v></v></c>',
    '<c t="e"><f>X!A1</f><v>#REF!</v></c>',
    '<c t="e"><v>#SPILL!</v></c>',
    '<c t="str"><f>"1.2亿"</f><v>1.2亿</v></c>',
    '<c t="str"><f>IF(C3="","",1)</f><v></v></c>',
    '<c t="b"><f>TRUE()</f><v>1</v></c>',
    '<c><f t="shared" si="0"/></c>',
  ];
  expect(await one(sheetData([cells, ['x']]))).toEqual([
    ['12000', '=SUM(1,2)', '=SUM(1,2)', '#REF!', '#SPILL!', '1.2亿', '', 'TRUE', '='],
    ['x'],
  ]);
});

test('rows whose formulas show nothing are no rows, however many they are', async () => {
  const empty = (row: number) => `<row r="${row}"><c r="B${row}" t="str"><f>IF(C${row}="","",1)</f><v></v></c></row>`;
  const rows = Array.from({ length: 30_000 }, (_, at) => empty(at + 3)).join('');
  expect(await one(list.replace('</sheetData>', `${rows}</sheetData>`))).toEqual(listed);
  const noughts = rows.replaceAll(' t="str"', '').replaceAll('<v></v>', '<v>0</v>');
  expect((await one(list.replace('</sheetData>', `${noughts}</sheetData>`))).length).toBe(30_002);
});

test('texts are read with runs, without how they are pronounced, and with the marks that XML cannot hold', async () => {
  const texts =
    '<sst><si><t>企&amp;业</t></si><si><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space="preserve"> 公司</t></r><rPh sb="0" eb="1"><t>jia</t></rPh><phoneticPr fontId="1"/></si><si><t><![CDATA[a<b]]>&#x4E59;</t></si><si><t>x_x000D_\ny_x005F_x0041_</t></si><si/></sst>';
  const cells = [0, 1, 2, 3, 4].map((at) => `<c t="s"><v>${at}</v></c>`);
  expect(await one(sheetData([cells, ['|']]), { texts })).toEqual([
    ['企&业', '甲 公司', 'a<b乙', 'x\r\ny_x0041_'],
    ['|'],
  ]);
  expect(await one(sheetData([['<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>', 1]]))).toEqual([
    ['甲乙', '1'],
  ]);
});

const styles =
  '<styleSheet><numFmts count="5"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="000000"/><numFmt numFmtId="166" formatCode="#,##0.00&quot;元&quot;"/><numFmt numFmtId="167" formatCode="[Red]0.0%"/><numFmt numFmtId="168" formatCode="[$-804]m/d/yy\\ h:mm"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf xfId="0"/><xf numFmtId="31"/></cellXfs></styleSheet>';
const styled = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;

test('numbers say what the sheet shows: days, shares, leading noughts, and never a power of ten', async () => {
  const cells = [
    [styled(1, '45292'), styled(2, '45292.75'), styled(6, '60'), styled(8, '1')],
    [styled(3, '570'), styled(4, '1234.5'), styled(5, '0.055'), styled(7, '0.1')],
    [
      styled(0, '9.1330800123456781E+16'),
      styled(0, '0.30000000000000004'),
      styled(0, '1E+21'),
      '<c t="d"><v>2024-05-06T00:00:00</v></c>',
    ],
  ];
  expect(await one(sheetData(cells), { styles })).toEqual([
    ['2024-01-01', '2024-01-01', '1900-02-28', '1900-01-01'],
    ['000570', '1234.5', '5.5%', '10%'],
    ['91330800123456800', '0.3', '1000000000000000000000', '2024-05-06'],
  ]);
});

const since1904 = [
  '<workbookPr date1904="1"/>',
  '<workbookPr date1904="true"/>',
  "<workbookPr date1904='1'/>",
  '<workbookPr defaultThemeVersion="124226" date1904 = "true" codeName="x"/>',
  '<workbookPr\n  date1904="&#49;"></workbookPr>',
  '<workbookPr date1904=" true "/>',
];
const workbookWith = (own: string) =>
  `<workbook xmlns:r="r">${own}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;

test.each(since1904)('days are counted from 1904 where the workbook says so: %s', async (own) => {
  const xml = sheetData([[styled(1, '43830')]]);
  expect(await one(xml, { styles, workbook: workbookWith(own) })).toEqual([['2024-01-01']]);
  const prefixed = workbookWith(own)
    .replace(/<(\/?)(workbookPr|workbook|sheets|sheet)\b/g, '<$1x:$2')
    .replace('xmlns:r', 'xmlns:x="m" xmlns:r');
  expect(await one(xml, { styles, workbook: prefixed })).toEqual([['2024-01-01']]);
});

test.each(['', '<workbookPr/>', '<workbookPr date1904="0"/>', '<workbookPr date1904="false"/>'])(
  'days are counted from 1900 elsewhere: %s',
  async (own) => {
    expect(await one(sheetData([[styled(1, '45292')]]), { styles, workbook: workbookWith(own) })).toEqual([
      ['2024-01-01'],
    ]);
  },
);

test('every part may have a prefix, a declaration, comments, and names in another case or place', async () => {
  const prefixed = (xml: string) =>
    `<?xml version="1.0"?>\n<!-- x --><x:worksheet xmlns:x="m">${xml.replace(/<(\/?)(\w)/g, '<$1x:$2')}</x:worksheet>`;
  expect(await one(prefixed(list))).toEqual(listed);
  expect(await rowsOf({ sheets: [{ xml: list }], folder: 'book' })).toEqual(listed);
  expect(
    await rowsOf({ sheets: [{ xml: list }], relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships' }),
  ).toEqual(listed);
});

test.each([
  ['a cut part', '<sheetData><row r="1"><c r="A1"><v>1'],
  ['crossed tags', '<sheetData><row r="1"></sheetData></row>'],
  ['a cell of no place', '<sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData>'],
  ['a row of no number', '<sheetData><row r="0"><c><v>1</v></c></row></sheetData>'],
  ['a merge of no place', '<sheetData/><mergeCells><mergeCell ref="A:B"/></mergeCells>'],
  ['elements without end', '<a>'.repeat(200_000)],
  [
    'cells shown as one again and again',
    `${sheetData(Array.from({ length: 20_000 }, (_, at) => [`甲${at}`]))}<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(5_000)}</mergeCells>`,
  ],
])('%s is a broken workbook, and is refused at once', async (_, xml) => {
  const outcome = await readTable(oddWorkbook({ sheets: [{ xml }] }));
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'broken-workbook' } });
});

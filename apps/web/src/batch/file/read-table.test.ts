import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toXlsx } from '../sheets/to-xlsx.ts';
import { limits } from './limits.ts';
import { readTable } from './read-table.ts';
import { rowsBetween } from './rows.ts';

const rowsOf = async (bytes: Uint8Array, options?: Parameters<typeof readTable>[1]) => {
  const outcome = await readTable(bytes, options);
  return outcome.ok ? rowsBetween(outcome.value.rows) : outcome.refusal;
};

const codeOf = async (bytes: Uint8Array) => {
  const outcome = await readTable(bytes);
  return outcome.ok ? 'read' : outcome.refusal.code;
};

/** 企业,融资额 / 甲,1 in GB18030, which neither this file nor the encoder of the platform can write. */
const gb18030 = Uint8Array.from([
  0xc6, 0xf3, 0xd2, 0xb5, 0x2c, 0xc8, 0xda, 0xd7, 0xca, 0xb6, 0xee, 0x0a, 0xbc, 0xd7, 0x2c, 0x31,
]);

const utf16 = (text: string, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? '\uFEFF' : ''), ...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  );

const expected = [
  ['企业', '融资额'],
  ['甲', '1'],
];

test('text is read in whichever encoding it was saved', async () => {
  const text = '企业,融资额\n甲,1';
  expect(await rowsOf(strToU8(text))).toEqual(expected);
  expect(await rowsOf(strToU8(`\uFEFF${text}`))).toEqual(expected);
  expect(await rowsOf(gb18030)).toEqual(expected);
  expect(await rowsOf(utf16(text, true))).toEqual(expected);
  expect(await rowsOf(utf16('a,b,c\n1,2,3\n', false))).toEqual([
    ['a', 'b', 'c'],
    ['1', '2', '3'],
  ]);
});

test('characters beyond the common ones, either order of UTF-16 and every way of ending a line are read', async () => {
  // 㐀 is four bytes in GB18030.
  const rare = Uint8Array.from([0x81, 0x39, 0xee, 0x39, 0x2c, 0x31, 0x0a, 0xbc, 0xd7, 0x2c, 0x32]);
  expect(new TextDecoder('gb18030').decode(rare.subarray(0, 4))).toBe('㐀');
  expect(await rowsOf(rare)).toEqual([
    ['㐀', '1'],
    ['甲', '2'],
  ]);
  const swapped = utf16('企业,融资额\n甲,1', true);
  for (let at = 0; at < swapped.length; at += 2) swapped.subarray(at, at + 2).reverse();
  expect(await rowsOf(swapped)).toEqual(expected);
  for (const end of ['\r', '\r\n', '\n'])
    expect(await rowsOf(strToU8(`企业,融资额${end}甲,1${end}`))).toEqual(expected);
});

test('a million rows with nothing in them are passed over, and the rows that hold something keep their numbers', async () => {
  expect(await rowsOf(strToU8(`a,b\n\n1,2${'\n,,'.repeat(1_000_000)}\n`))).toEqual([['a', 'b'], [], ['1', '2']]);
  const styled = Array.from(
    { length: 100_000 },
    (_, n) => `<row r="${n + 4}" spans="1:2"><c r="A${n + 4}" s="1"/></row>`,
  );
  const made = await toXlsx([{ name: 'S', rows: [[null, 1], [null, null], [2]] }]);
  const parts = unzipSync(new Uint8Array(await made.arrayBuffer()));
  const [path, sheet] = Object.entries(parts).find(([name]) => name.includes('worksheets/')) ?? [];
  if (path === undefined) throw new Error('a workbook has a sheet');
  const padded = strFromU8(sheet as Uint8Array).replace('</sheetData>', `${styled.join('')}</sheetData>`);
  expect(await rowsOf(zipSync({ ...parts, [path]: strToU8(padded) }))).toEqual([['', '1'], [], ['2']]);
});

test('the guess of an encoding can be overridden', async () => {
  const outcome = await readTable(gb18030, { encoding: 'big5' });
  expect(outcome.ok && outcome.value.encoding).toBe('big5');
  expect(outcome.ok && rowsBetween(outcome.value.rows)).not.toEqual(expected);
});

test.each([
  ['\t', '融资额\t5,000\n员工\t2,000'],
  ['a tab below a title', '利润表\n单位：万元\n融资额\t5,000\n员工\t20'],
  ['a comma below a title', '利润表\n单位：万元\n融资额,5000\n员工,20\n上市,否'],
  ['a comma of full width', '融资额，5,000\n员工，2,000'],
  ['a colon', '融资额：5000\n员工：20'],
])('two columns are told apart by %s, and thousands are not', async (_, text) => {
  const rows = (await rowsOf(strToU8(text))) as readonly (readonly string[])[];
  expect(rows.slice(-2).map((row) => row.length)).toEqual([2, 2]);
});

test('figures of three digits are cells of their own where commas are all there is', async () => {
  expect(await rowsOf(strToU8('a,b\n100,200\n1,300'))).toEqual([
    ['a', 'b'],
    ['100', '200'],
    ['1', '300'],
  ]);
});

test('tabs, semicolons and quoted line breaks are separators of their own kind', async () => {
  expect(await rowsOf(strToU8('a;b\n"x;\ny";2'))).toEqual([
    ['a', 'b'],
    ['x;\ny', '2'],
  ]);
  expect(await rowsOf(strToU8('a\tb\n1\t2'))).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('a short list is parted where it should be, although a line break ends it', async () => {
  expect(await rowsOf(strToU8('企业;注册地\n"甲\n公司";quzhou\n'))).toEqual([
    ['企业', '注册地'],
    ['甲\n公司', 'quzhou'],
  ]);
  expect(await rowsOf(strToU8('企业\t注册地\n甲\tquzhou\n\n'))).toEqual([
    ['企业', '注册地'],
    ['甲', 'quzhou'],
  ]);
});

test('blank rows keep their place, so that row numbers are those of the file', async () => {
  expect(await rowsOf(strToU8('a,b\n\n1,2\n,\n'))).toEqual([['a', 'b'], [], ['1', '2']]);
});

test('a workbook is read with its numbers, dates and every sheet’s name', async () => {
  const file = await toXlsx([
    {
      name: '名单',
      rows: [
        ['企业', '融资额'],
        ['甲', 1200.5],
      ],
    },
    { name: '其他', rows: [['x']] },
  ]);
  const outcome = await readTable(new Uint8Array(await file.arrayBuffer()));
  expect(outcome.ok && rowsBetween(outcome.value.rows)).toEqual([
    ['企业', '融资额'],
    ['甲', '1200.5'],
  ]);
  expect(outcome.ok && outcome.value).toMatchObject({
    sheets: [{ name: '名单' }, { name: '其他' }],
    encoding: null,
  });
  expect(await rowsOf(new Uint8Array(await file.arrayBuffer()), { sheet: 1 })).toEqual([['x']]);
});

const workbook = (sheet: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });

const cells = (inner: string) => `<worksheet><sheetData>${inner}</sheetData></worksheet>`;

test.each([
  ['empty', new Uint8Array()],
  ['empty', strToU8('\n\n,,\n')],
  ['too-large', new Uint8Array(limits.fileBytes + 1)],
  ['legacy-xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  [
    'password',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0])]),
  ],
  ['broken-zip', strToU8('PK\u0003\u0004 and then nothing')],
  ['not-a-workbook', zipSync({ 'readme.xml': strToU8('<a/>') })],
  // An archive in an archive is no workbook, and is not opened further.
  ['not-a-workbook', zipSync({ 'list.xlsx': zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }) })],
  ['web-page', strToU8('\uFEFF  <table border=1><tr><td>企业</td></tr></table>')],
  ['binary-workbook', zipSync({ 'xl/workbook.bin': strToU8('x') })],
  ['web-page', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
  ['not-text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0, 0, 0, 0])],
  ['undecodable', Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0x0a])],
  ['open-quote', strToU8('a,b\n"x,2\ny,3')],
  ['too-many-columns', strToU8(`${'1,'.repeat(200_000)}1`)],
  ['cell-too-long', strToU8(`a,b\n${'x'.repeat(5_000_000)},1`)],
  ['too-many-rows', strToU8('a\n'.repeat(limits.rows * 2 + 10))],
  [
    'too-many-cells',
    workbook(
      cells(
        Array.from({ length: 7_000 }, (_, at) => `<row r="${at + 1}"><c r="KN${at + 1}"><v>1</v></c></row>`).join(''),
      ),
    ),
  ],
  ['too-many-columns', workbook(cells('<row r="1"><c r="XFD1"><v>1</v></c></row>'))],
  ['too-many-rows', workbook(cells('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))],
  ['broken-workbook', workbook(cells('<row r="1"><c r="A&#38;1"><v>1</v></c></row>'))],
  ['bomb', workbook(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${cells('')}`)],
] as const)('refused with a reason: %s (%#)', async (code, bytes) => {
  expect(await codeOf(bytes)).toBe(code);
});

test('a small file that unfolds past the bound is refused while it unfolds', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(limits.inflatedBytes + 1) }, { level: 9 });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await codeOf(bomb)).toBe('bomb');
});

test('an archive that lies about how large its parts are is counted, not believed', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(limits.inflatedBytes + 1) }, { level: 9 });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at + 4 < bomb.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  expect(await codeOf(bomb)).toBe('bomb');
});

test('too many entries, a password and a cut file are refused', async () => {
  const many = zipSync(
    Object.fromEntries(Array.from({ length: limits.zipEntries + 1 }, (_, n) => [`${n}.xml`, strToU8('')])),
  );
  expect(await codeOf(many)).toBe('bomb');
  const locked = workbook(cells(''));
  const view = new DataView(locked.buffer);
  for (let at = 0; at + 4 < locked.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  expect(await codeOf(locked)).toBe('password');
  const whole = workbook(cells('<row r="1"><c r="A1"><v>1</v></c></row>'));
  expect(await codeOf(whole.subarray(0, whole.length - 30))).toBe('broken-zip');
  const spoilt = whole.slice();
  const at = new TextDecoder('latin1').decode(whole).indexOf('sheet1.xml') + 'sheet1.xml'.length;
  spoilt.fill(0xff, at, at + 20);
  expect(['broken-zip', 'broken-workbook']).toContain(await codeOf(spoilt));
});

test('what has no width is not read, and a number has the digits that a spreadsheet shows', async () => {
  expect(await rowsOf(strToU8('\u200B企业,注册地\u200B\n甲,quz\u2060hou\n'))).toEqual([
    ['企业', '注册地'],
    ['甲', 'quzhou'],
  ]);
  const made = toXlsx([{ name: 'S', rows: [['甲\u200B', 0.1 + 0.2, 1200.1 * 3, 123456789012345]] }]);
  expect(await rowsOf(new Uint8Array(await made.arrayBuffer()))).toEqual([['甲', '0.3', '3600.3', '123456789012345']]);
});

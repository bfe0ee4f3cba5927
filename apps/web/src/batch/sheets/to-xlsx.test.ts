// @vitest-environment jsdom
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTable } from '../file/read-table.ts';
import { rowsBetween } from '../file/rows.ts';
import { withoutUnseen } from '../file/without-unseen.ts';
import { toXlsx } from './to-xlsx.ts';

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

test('whatever text goes into a workbook comes out of it', async () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('=1+1', '_x0041_', '<a>&"', '甲 乙', 'a\nb', '𠮷', 'a\u200Bb\uFEFF'),
    )
    // A reader trims the edges and drops the marks of no width, XML has no control characters, and a line break of any
    // kind is one line break.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    .map((one) => `|${withoutUnseen(one.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, ''))}|`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
      async (rows) => {
        const back = await readTable(await bytesOf(toXlsx([{ name: 'S', rows }])));
        expect(back.ok && rowsBetween(back.value.rows)).toEqual(rows);
      },
    ),
    { numRuns: 50 },
  );
});

test('numbers are written as numbers and texts as texts', async () => {
  const file = await bytesOf(toXlsx([{ name: 'a[b]:c', rows: [['h'], [12.5], ['12.5'], [null]] }]));
  const part = (name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="A2"><v>12.5</v></c>');
  // The second of the texts, counted from 0.
  expect(sheet).toContain('<c r="A3" t="s"><v>1</v></c>');
  expect(part('xl/sharedStrings.xml')).toContain('>h</t></si><si><t xml:space="preserve">12.5</t></si></sst>');
  const back = await readTable(file);
  expect(back.ok && back.value.sheets.map(({ name }) => name)).toEqual(['a b  c']);
});

test('every part is well-formed XML', async () => {
  const parts = unzipSync(await bytesOf(toXlsx([{ name: '<&">', rows: [['<&">']], widths: [3] }])));
  for (const [name, part] of Object.entries(parts)) {
    const document = new DOMParser().parseFromString(strFromU8(part), 'text/xml');
    expect(document.querySelector('parsererror'), name).toBeNull();
  }
});

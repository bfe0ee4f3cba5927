import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readInput } from '@huice/authoring/node';
import { compile } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '../src/io.ts';
import { run } from '../src/run.ts';
import { connect } from '../src/screen/duckdb.ts';
import { writeOutput } from '../src/write-output.ts';
import { fakeIo } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'huice-screen-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
/** A name that no file has yet. */
const fresh = (ending: string): string => join(folder, `${count++}${ending}`);

const asOf = '2019-06-01';
const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('no compile');
const calculator = compiled.value;

/** The command over real files. */
const screened = async (argv: readonly string[], more: Partial<Io> = {}) => {
  const io = fakeIo(
    {},
    { read: (path, most) => readInput(path, Readable.from([]), most), write: writeOutput, ...more },
  );
  const code = await run(['screen', ...argv, '--as-of', asOf, '--lang', 'en'], io, huicePack);
  return { code, ...io.written };
};

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const written = (ending: string, text: string): string => {
  const path = fresh(ending);
  writeFileSync(path, text);
  return path;
};

interface Row {
  readonly row: number;
  readonly id?: string;
  readonly profile: unknown;
  readonly results: readonly {
    readonly incentive: string;
    readonly status: string;
    readonly min?: string | null;
    readonly max?: string | null;
    readonly validity: string;
  }[];
}

/** Every row as `check` has it, by what was read of it. */
const expectAsChecked = (rows: readonly Row[]): void => {
  for (const { profile, results } of rows) {
    const report = calculator.check(profile, { asOf });
    if (!report.ok) throw new Error(JSON.stringify(report.issues));
    expect(results.map((one) => [one.incentive, one.status, one.validity, one.min, one.max])).toEqual(
      report.value.results.map(({ incentive, status, validity, amount: { min, max } }) =>
        status === 'ineligible'
          ? [incentive, status, validity.state, undefined, undefined]
          : [incentive, status, validity.state, min, max],
      ),
    );
  }
};

const companies = [
  { id: 'a', place: 'quzhou', fields: ['ai'], marketEquityFinancing: '1.2亿', listingStage: 'filed' },
  { id: 'b', marketEquityFinancing: { min: '5000万' } },
  { id: 'c', place: 'suichang', leadTalent: ['academician'] },
  { id: 'd', place: 'mars', listingStage: 'zzz' },
  { id: 'e', plase: 'quzhou' },
  {},
];
const ndjson = companies.map((one) => JSON.stringify(one)).join('\n');

describe('huice screen', () => {
  it('decides every line of NDJSON as check does, and tells each refused one aside', async () => {
    const [input, out] = [written('.ndjson', `${ndjson}\n{"place":\n\n{"a":1,"a":1}\n[]`), fresh('.ndjson')];
    const { code, out: text } = await screened([input, '--out', out, '--echo']);
    expect(code).toBe(0);
    expect(text).toContain('4 companies screened as of 2019-06-01');
    const rows = linesOf(out) as unknown as Row[];
    expect(rows.map(({ row, id }) => [row, id])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [6, undefined],
    ]);
    expectAsChecked(rows);
    expect(
      linesOf(`${out}.errors.ndjson`).map(({ row, issues }) => [
        row,
        (issues as { code: string }[]).map((one) => one.code),
      ]),
    ).toEqual([
      [4, ['profile/unknown-option', 'profile/unknown-option']],
      [5, ['profile/unknown-fact']],
      [7, ['input/not-json']],
      [9, ['input/repeated-key']],
      [10, ['profile/not-an-object']],
    ]);
    for (const left of ['.part', '.checkpoint', '.errors.ndjson.part']) expect(existsSync(`${out}${left}`)).toBe(false);
  });

  it('answers line by line on standard output, with what is wrong in the place of an answer', async () => {
    const lines = [
      '{"id":7,"profile":{"place":"quzhou"},"attested":{"likely-unicorn":true}}',
      '{"profile":[],"attested":1}',
      '{"place":"mars"}',
    ];
    const { code, out, err } = await screened(['-', '--out', '-', '--echo'], {
      standardInput: () => Readable.from(lines.map((line) => Buffer.from(`${line}\n`))),
    });
    expect([code, err]).toEqual([0, '']);
    const [first, second, third] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row & { issues?: { code: string }[] });
    expect(first).toMatchObject({ row: 1, id: '7', profile: { place: 'quzhou' } });
    expect(second?.issues?.map(({ code: each }) => each)).toEqual(['profile/not-an-object', 'profile/not-an-object']);
    expect(third?.issues?.map(({ code: each }) => each)).toEqual(['profile/unknown-option']);
  });

  it('hears what an authority has settled of one company', async () => {
    const profile = {
      place: 'quzhou',
      fields: ['ai'],
      leadTalent: ['academician'],
      marketEquityFinancing: '2亿',
      listingStage: 'filed',
    };
    const attested = { 'likely-unicorn': true };
    const input = written('.ndjson', `${JSON.stringify({ profile, attested })}\n${JSON.stringify({ profile })}`);
    const out = fresh('.ndjson');
    await screened([input, '--out', out]);
    const statuses = linesOf(out).map(
      ({ results }) =>
        (results as Row['results']).find(({ incentive }) => incentive === 'quzhou/unicorn-ipo-award')?.status,
    );
    const expected = [{ attested }, {}].map((more) => {
      const report = calculator.check(profile, { asOf, ...more });
      return (
        report.ok && report.value.results.find(({ incentive }) => incentive === 'quzhou/unicorn-ipo-award')?.status
      );
    });
    expect(statuses).toEqual(expected);
    expect(new Set(statuses).size).toBe(2);
  });

  it('refuses a line that no company has, and goes on behind it', async () => {
    const input = written('.ndjson', `{"place":"quzhou"}\n{"place":"${'x'.repeat(2 ** 20)}"}\n{"place":"suichang"}\n`);
    const out = fresh('.ndjson');
    await screened([input, '--out', out]);
    expect(linesOf(out).map(({ row }) => row)).toEqual([1, 3]);
    expect(linesOf(`${out}.errors.ndjson`)).toMatchObject([{ row: 2, issues: [{ code: 'input/too-large' }] }]);
  });

  const csv = [
    '企业名称,注册地,融资额（万元）,上市阶段,所属领域,备注',
    '甲,衢州市,12000,已报会,人工智能、大数据,x',
    '乙,遂昌县,≥5000,未上市,,',
    '丙,衢州市柯城区荷花路1号,约3000,?,人工智能,"a,b"',
    '丁,火星,1,已报会,,',
    '戊,,,,,',
  ].join('\n');

  it('reads columns as the page that screens tables does, units and addresses included', async () => {
    const [input, out] = [written('.csv', `${csv}\n`), fresh('.ndjson')];
    const { code, out: text } = await screened([input, '--out', out, '--echo']);
    expect(code).toBe(0);
    expect(text.replace(/\s+/g, ' ')).toContain('Left aside: 备注');
    const rows = linesOf(out) as unknown as Row[];
    expectAsChecked(rows);
    expect(rows.map(({ id, profile }) => [id, profile])).toEqual([
      [
        '甲',
        { place: 'quzhou', marketEquityFinancing: '120000000', listingStage: 'filed', fields: ['ai', 'big-data'] },
      ],
      [
        '乙',
        {
          place: 'suichang',
          marketEquityFinancing: { min: '50000000' },
          listingStage: { anyOf: ['none', 'tutoring', 'filed', 'approved'] },
        },
      ],
      ['戊', {}],
    ]);
    expect(linesOf(`${out}.errors.ndjson`)).toMatchObject([
      { row: 3, id: '丙', issues: [{ path: ['marketEquityFinancing'], column: '融资额（万元）' }] },
      { row: 4, id: '丁', issues: [{ code: 'cell/option', path: ['place'], column: '注册地', received: '火星' }] },
    ]);
  });

  it('gives the same answers from and to every format', async () => {
    const input = written('.csv', `${csv}\n`);
    const [lines, table, parquet, again, back] = [
      fresh('.ndjson'),
      fresh('.csv'),
      fresh('.parquet'),
      fresh('.parquet'),
      fresh('.ndjson'),
    ];
    await screened([input, '--out', lines]);
    await screened([input, '--out', table, '--echo']);
    await screened([input, '--out', parquet]);
    const { connection, close } = await connect();
    const cells = async (sql: string) =>
      (await connection.runAndReadAll(sql))
        .getRows()
        .map((row) => row.map((one) => (one === null ? null : String(one))));
    const read = `read_csv('${table}', all_varchar = true, header = true)`;
    const fromCsv = await cells(`SELECT * EXCLUDE (profile) FROM ${read}`);
    const fromParquet = await cells(`SELECT * FROM '${parquet}'`);
    await connection.run(
      `COPY (SELECT * FROM read_csv('${input}', all_varchar = true, header = true)) TO '${again}' (FORMAT parquet)`,
    );
    close();
    const plain = (rows: typeof fromCsv) => rows.map((row) => row.map((cell) => cell?.replace(/\.00$/, '') ?? ''));
    expect(plain(fromParquet)).toEqual(plain(fromCsv));
    const inLines = (linesOf(lines) as unknown as Row[]).map(({ row, id, results }) => [
      String(row),
      id ?? '',
      ...results.flatMap(({ status, validity, min, max, ...rest }) => [
        status,
        validity,
        min ?? '',
        max ?? '',
        (rest as unknown as { deciding: string[] }).deciding.join(' '),
      ]),
    ]);
    expect(plain(fromCsv)).toEqual(inLines);
    await screened([again, '--out', back]);
    expect(linesOf(back)).toEqual(linesOf(lines));
  });

  it('takes what a map says of the columns', async () => {
    const input = written('.csv', '代码,钱,备注,融资额（万元）\nx1,2,quzhou,5\n');
    const map = written(
      '.yaml',
      'id: 代码\ncolumns:\n  钱: { fact: marketEquityFinancing, unit: 亿元 }\n  备注: place\n',
    );
    const out = fresh('.ndjson');
    expect((await screened([input, '--out', out, '--map', map, '--echo'])).code).toBe(0);
    expect(linesOf(out)).toMatchObject([
      { id: 'x1', profile: { marketEquityFinancing: '200000000', place: 'quzhou' } },
    ]);
  });

  it.each([
    ['no unit anywhere', '融资额\n5\n', '', 'it is not said in which unit'],
    [
      'two columns for one fact',
      'place,注册地\na,b\n',
      'columns: { place: place, 注册地: place }',
      'Several columns hold place',
    ],
    ['no column that names a fact', 'x,y\n1,2\n', '', 'No column names a fact'],
    ['a column that is not there', 'place\nquzhou\n', 'columns: { nowhere: place }', 'has no column “nowhere”'],
    ['a fact that is not there', 'place\nquzhou\n', 'columns: { place: plase }', 'no fact “plase”; perhaps place'],
    [
      'a unit that is none',
      '融资额\n5\n',
      'columns: { 融资额: { fact: marketEquityFinancing, unit: 公斤 } }',
      'no unit of this fact',
    ],
    ['a map that is none', 'place\nquzhou\n', '- a\n', 'no map of columns'],
  ])('says what is wrong with the columns: %s', async (_, table, map, words) => {
    const out = fresh('.ndjson');
    const more = map === '' ? [] : ['--map', written('.yaml', map)];
    const { code, err } = await screened([written('.csv', table), '--out', out, ...more]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  it('says at once what is wrong with the command', async () => {
    const there = written('.csv', 'x');
    expect((await screened([fresh('.txt')])).err).toMatch(/--out needs a value[\s\S]*format/);
    expect((await screened([fresh('.csv'), '--out', fresh('.csv')])).err).toContain('There is no such file');
    expect((await screened([written('.csv', 'place\nquzhou\n'), '--out', there])).err).toContain(
      'nothing is overwritten',
    );
    expect((await screened([written('.parquet', 'no'), '--out', fresh('.csv')])).err).toContain(
      'cannot be read as a table',
    );
  });

  it('goes on with a screening that was stopped only where the same is asked', async () => {
    const [input, out] = [written('.ndjson', ndjson), fresh('.ndjson')];
    writeFileSync(`${out}.checkpoint`, JSON.stringify({ format: 'huice-screen/1', question: 'another', asOf }));
    const { code, err } = await screened([input, '--out', out]);
    expect([code, err.includes('was stopped here')]).toEqual([2, true]);
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  it('draws how it came out', async () => {
    const [input, out, svg] = [written('.ndjson', ndjson), fresh('.ndjson'), fresh('.svg')];
    await screened([input, '--out', out, '--summary', svg]);
    const drawn = readFileSync(svg, 'utf8');
    expect(drawn).toMatch(/^<svg [\s\S]*<title>4 companies screened[\s\S]*<\/svg>\n$/);
    expect(drawn.match(/height="18"/g)).toHaveLength(huicePack.incentives.length * 4);
  });

  it('tells how fast it goes to a person who watches, and to nobody else', async () => {
    let clock = 0;
    const input = written('.ndjson', ndjson);
    const watched = await screened([input, '--out', fresh('.ndjson')], { isWatched: true, now: () => (clock += 1000) });
    expect(watched.err).toMatch(/6 rows · \d+ a second/);
    expect((await screened([input, '--out', fresh('.ndjson')])).err).toBe('');
  });
});

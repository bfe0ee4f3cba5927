import { existsSync, readFileSync } from 'node:fs';
import { huicePack } from '@huice/incentives';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { fakeIo } from './fake-io.ts';

/** The case files beside a checkout, where they exist. What matters in them also stands here. */
const shared = (name: string): string | undefined => {
  const file = new URL(`../../../../shared/cases/${name}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

interface Found {
  readonly code: number;
  readonly issues: readonly { readonly code: string; readonly file?: string; readonly path: readonly unknown[] }[];
  /** The answer about financing in its normal form, where there is one. */
  readonly given: unknown;
}

const fact = 'marketEquityFinancing';

const checked = async (profile: string, more: readonly string[] = []): Promise<Found> => {
  const io = fakeIo({ 'company.json': profile });
  const code = await run(['check', 'company.json', '--as-of', '2019-06-01', '--json', ...more], io, huicePack);
  if (code !== 0) return { code, issues: (JSON.parse(io.written.err) as Found).issues, given: undefined };
  let given: unknown;
  JSON.parse(io.written.out, (_key, value: unknown) => {
    const proof = value as { readonly kind?: unknown; readonly fact?: unknown; readonly given?: unknown } | null;
    if (proof?.kind === 'fact' && proof.fact === fact) given = proof.given;
    return value;
  });
  return { code, issues: [], given };
};

describe('a company file that gives a name again', () => {
  const twice = '{"marketEquityFinancing":"2亿","place":"quzhou","marketEquityFinancing":"1000万"}';

  it.each([
    ['in one line', twice, [fact]],
    ['over several lines', twice.replaceAll(',', ',\n  '), [fact]],
    ['with the same answer', '{"place":"quzhou","place":"quzhou"}', ['place']],
    ['written another way', '{"place":"quzhou","pl\\u0061ce":"elsewhere"}', ['place']],
    ['within an answer', `{"${fact}":{"min":"1亿","min":"2亿"}}`, [fact, 'min']],
    ...[shared('j-dup.json')].flatMap((text) =>
      text === undefined ? [] : [['as in the case file', text, [fact]] as const],
    ),
  ] as const)('is refused, with the place: %s', async (_, profile, path) => {
    const { code, issues } = await checked(profile);
    expect([code, issues]).toMatchObject([2, [{ code: 'input/repeated-key', file: 'company.json', path }]]);
  });

  it('is told of together with all else that is wrong', async () => {
    const { issues } = await checked('{"place":"mars","place":"venus","nope":1}');
    expect(issues.map(({ code }) => code)).toEqual([
      'input/repeated-key',
      'profile/unknown-option',
      'profile/unknown-fact',
    ]);
  });

  it.each([
    ['zh-Hans', 'company.json：place：同一个名称写了不止一次（第 2 行第 2 列又出现），请只保留一个。\n'],
    ['zh-Hant', 'company.json：place：同一個名稱寫了不止一次（第 2 行第 2 列又出現），請只保留一個。\n'],
    [
      'en',
      'company.json: place: The same name is given more than once (again at line 2, column 2). Please keep one.\n',
    ],
  ])('is told in words, in %s', async (lang, text) => {
    const io = fakeIo({ 'company.json': '{"place":"quzhou",\n "place":"quzhou"}' });
    expect(await run(['check', 'company.json', '--lang', lang], io, huicePack)).toBe(2);
    expect(io.written.err).toBe(text);
  });

  it('may be what an authority has settled, or a pack', async () => {
    const files = { '-': '{}', 'attest.json': '{"likely-unicorn":true,"likely-unicorn":false}' };
    const attesting = fakeIo(files);
    expect(await run(['check', '-', '--attest', 'attest.json', '--json'], attesting, huicePack)).toBe(2);
    expect(JSON.parse(attesting.written.err)).toMatchObject({
      issues: [{ code: 'input/repeated-key', file: 'attest.json', path: ['likely-unicorn'] }],
    });
    const verifying = fakeIo({ 'pack.json': '{"format":"huice-pack/1","id":"a","id":"b"}' });
    expect(await run(['verify', 'pack.json', '--json'], verifying, huicePack)).toBe(2);
    const { issues } = JSON.parse(verifying.written.err) as Found;
    expect(issues.slice(0, 2)).toMatchObject([
      { code: 'input/repeated-key', file: 'pack.json', path: ['id'] },
      { code: 'pack/schema' },
    ]);
  });
});

/** What a cell of a list says of an amount in 元, and what becomes of it as an answer: what is given, or why not. */
const figures: readonly (readonly [text: string, becomes: { readonly given: unknown } | { readonly code: string }])[] =
  [
    ['1亿', { given: { kind: 'value', value: '100000000' } }],
    ['1.2亿', { given: { kind: 'value', value: '120000000' } }],
    ['约1.2亿', { code: 'money/ambiguous' }],
    ['近1亿', { code: 'money/ambiguous' }],
    ['1亿多', { code: 'money/ambiguous' }],
    ['1亿余元', { code: 'money/ambiguous' }],
    ['1.2亿左右', { code: 'money/ambiguous' }],
    ['数千万元', { code: 'money/ambiguous' }],
    ['过亿元', { code: 'money/ambiguous' }],
  ];

/**
 * What says a bound or a range, with the figures that it leaves out. Each is refused for now, and may be read: then it moves into
 * the table above, with what is given.
 */
const bounds: readonly (readonly [text: string, leavesOut: readonly string[]])[] = [
  ['低于1亿', ['100000000', '100000001']],
  ['<100000000', ['100000000', '100000001']],
  ['不足1亿', ['100000000', '100000001']],
  ['不满1亿元', ['100000000', '100000001']],
  ['超过1亿', ['100000000', '99999999']],
  ['>100000000', ['100000000', '99999999']],
  ['1亿以下', ['100000001']],
  ['1亿以上', ['99999999']],
  ['1亿（含）以上', ['99999999']],
  ['1亿+', ['99999999']],
  ['5000万-1亿', ['49999999', '100000001']],
  ['8000万～1.2亿', ['79999999', '120000001']],
  ['5000万至1亿', ['49999999', '100000001']],
];

describe('a figure as people write it, as an answer', () => {
  it.each(figures)('%s', async (text, becomes) => {
    const { issues, given } = await checked(JSON.stringify({ [fact]: text }));
    if ('given' in becomes) expect(given).toEqual(becomes.given);
    else expect(issues).toMatchObject([{ code: becomes.code, path: [fact] }]);
  });

  it.each(bounds)('%s never lets in %j', async (text, leavesOut) => {
    const { code, issues, given } = await checked(JSON.stringify({ [fact]: text }));
    if (code !== 0) expect(issues).toMatchObject([{ code: expect.stringMatching(/^money\//), path: [fact] }]);
    const { min, max } = (given ?? { min: '1', max: '0' }) as {
      readonly min: string | null;
      readonly max: string | null;
    };
    const lets = (figure: string) => Number(figure) >= Number(min ?? 0) && Number(figure) <= Number(max ?? Infinity);
    expect(leavesOut.filter(lets)).toEqual([]);
  });

  it('stands in these tables for each line of the case file', () => {
    const column = shared('c-bounds.csv')?.trim().split(/\r?\n/).slice(1) ?? [];
    // The column is in 万元: what stands there without a unit stands here in 元.
    const bare: Readonly<Record<string, string>> = {
      '<10000': '<100000000',
      '>10000': '>100000000',
      '5000-10000': '5000万-1亿',
      '8000～12000': '8000万～1.2亿',
      '5000至1亿': '5000万至1亿',
    };
    const cells = column.map((line) => line.split(',').at(-1) as string).map((cell) => bare[cell] ?? cell);
    const known = [...figures, ...bounds].map(([text]) => text);
    expect(cells.filter((cell) => !known.includes(cell))).toEqual([]);
  });
});

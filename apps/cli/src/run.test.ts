import { stripVTControlCharacters } from 'node:util';
import { huicePack } from '@huice/incentives';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeIo } from '../test/fake-io.ts';
import { commandNames } from './commands/command.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';

const ran = async (argv: readonly string[], files: Readonly<Record<string, string>> = {}, more: Partial<Io> = {}) => {
  const io = fakeIo(files, more);
  return { code: await run(argv, io, huicePack), ...io.written };
};

const codesOf = (json: string): string[] =>
  (JSON.parse(json) as { issues: { code: string }[] }).issues.map(({ code }) => code);

describe('bad input', () => {
  it.each([
    ['no command', [], 'cli/no-command'],
    ['an unknown command', ['chek'], 'cli/unknown-command'],
    ['an unknown option', ['facts', '--fast'], 'cli/unknown-option'],
    ['an option of another command', ['pack', '--as-of', '2026-01-01'], 'cli/unknown-option'],
    ['an option given twice', ['facts', '--lang', 'en', '--lang', 'en'], 'cli/repeated-option'],
    ['an option without its value', ['check', 'ok.json', '--as-of'], 'cli/missing-value'],
    ['an option that swallowed the next', ['check', 'ok.json', '--as-of', '--json'], 'cli/missing-value'],
    ['a value where none belongs', ['facts', '--json=yes'], 'cli/unexpected-value'],
    ['an unknown language', ['facts', '--lang', 'fr'], 'cli/unknown-language'],
    ['no file', ['check'], 'cli/missing-argument'],
    ['no incentive', ['nearest'], 'cli/missing-incentive'],
    ['an incentive without a file', ['nearest', 'quzhou/unicorn-ipo-award'], 'cli/missing-argument'],
    ['an order that there is not', ['questions', 'ok.json', '--rank', 'cash'], 'cli/wrong-value'],
    ['a detail that there is not', ['check', 'ok.json', '--detail', 'some', '--json'], 'cli/wrong-value'],
    ['no number of ways', ['nearest', 'quzhou/unicorn-ipo-award', 'ok.json', '--limit', '0'], 'cli/wrong-value'],
    ['an unknown incentive', ['nearest', 'quzhou/unicorn', 'ok.json'], 'ask/unknown-incentive'],
    ['an interview without a terminal', ['ask'], 'cli/not-a-terminal'],
    ['an interview by standard input', ['ask', '-'], 'cli/ask-from-stdin'],
    ['two files', ['check', 'ok.json', 'ok.json'], 'cli/extra-argument'],
    ['standard input twice', ['check', '-', '--attest', '-'], 'cli/stdin-twice'],
    ['a missing file', ['check', 'nowhere.json'], 'file/not-found'],
    ['no JSON', ['check', 'broken.json'], 'input/not-json'],
    ['a list instead of answers', ['check', 'list.json'], 'profile/not-an-object'],
    ['an impossible day', ['check', 'ok.json', '--as-of', '2023-02-29'], 'date/impossible'],
    ['no day', ['incentives', '--as-of', 'yesterday'], 'date/not-a-date'],
    ['an unknown judgement', ['check', 'ok.json', '--attest', 'attest.json'], 'profile/unknown-judgement'],
    ['a reserved key', ['check', 'proto.json'], 'input/reserved-key'],
  ])('%s is refused with code 2 and its issue on standard error', async (_name, argv, code) => {
    const files = {
      'ok.json': '{}',
      '-': '{}',
      'broken.json': '{"place":',
      'list.json': '[]',
      'attest.json': '{"likely-unicron": true}',
      'proto.json': '{"__proto__": {}}',
    };
    const json = await ran(
      [
        ...argv,
        ...(argv.includes('--json') || argv.some((one) => one.startsWith('--json')) || argv[0] === 'pack'
          ? []
          : ['--json']),
      ],
      files,
    );
    expect([json.code, json.out]).toEqual([2, '']);
    if (argv[0] !== 'pack') expect(codesOf(json.err)).toContain(code);
    const text = await ran(argv, files);
    expect([text.code, text.out]).toEqual([2, '']);
    expect(text.err).not.toMatch(/undefined|\{\w+\}|\bat \S+:\d+/);
  });

  it('is told all at once, whatever it is about', async () => {
    const { code, err } = await ran(
      [
        'check',
        'company.json',
        '--as-of',
        '2023-13-01',
        '--lang',
        'fr',
        '--fast',
        '--attest',
        'nowhere.json',
        '--json',
      ],
      { 'company.json': '{"marketEquityFinancing": "约1000万", "feilds": ["ai"], "listingStage": "flied"}' },
    );
    expect(code).toBe(2);
    expect(codesOf(err).sort()).toEqual(
      [
        'cli/unknown-language',
        'cli/unknown-option',
        'date/impossible',
        'file/not-found',
        'money/ambiguous',
        'profile/unknown-fact',
        'profile/unknown-option',
      ].sort(),
    );
  });

  it('is told with what is wrong in the answers, even where a key is reserved', async () => {
    const { err } = await ran(['check', '-', '--as-of', 'x', '--json'], {
      '-': '{"__proto__": {}, "feilds": [], "marketEquityFinancing": 1e999, "place": {"anyOf": ["mars"]}}',
    });
    expect(codesOf(err).sort()).toEqual(
      [
        'date/not-a-date',
        'input/not-plain-data',
        'input/reserved-key',
        'profile/unknown-fact',
        'profile/unknown-option',
      ].sort(),
    );
  });

  it('names the file, the place in it, and the nearest known name', async () => {
    const { err } = await ran(['check', 'company.json', '--lang', 'zh-Hans'], { 'company.json': '{"feilds": ["ai"]}' });
    expect(err).toBe('company.json：feilds：没有这一项事实，是否指“fields”？请核对编号。\n');
  });

  it('names the option when the day is wrong, and the other file when a judgement is', async () => {
    const { err } = await ran(['check', '-', '--as-of', 'x', '--attest', 'attest.json', '--lang', 'en'], {
      '-': '{"attested": true}',
      'attest.json': '{"likely-unicorn": "yes"}',
    });
    expect(err.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      '--as-of: “x” is not a date. Please write year, month and day, for example 2023-02-28.',
      'standard input: attested',
      'attest.json: likely-unicorn',
      '',
    ]);
  });
});

describe('any command line at all', () => {
  it('ends with an answer or with issues, never with both or neither', async () => {
    const words = fc.constantFrom(
      ...commandNames,
      'quzhou/unicorn-ipo-award',
      '--rank',
      'money',
      '--brief',
      '-',
      'c.json',
      '--json',
      '--as-of',
      '2019-06-01',
      '--lang',
      'en',
      '--attest',
      '--help',
      '-V',
      '-x',
      '--',
      '',
    );
    const company = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom('{}', '{"place": "quzhou"}', '{"marketEquityFinancing": {"min": "1亿"}}'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(words, fc.string()), { maxLength: 6 }), company, async (argv, text) => {
        const { code, out, err } = await ran(argv, { '-': text, 'c.json': text });
        expect([0, 2]).toContain(code);
        expect([out !== '', err !== '']).toEqual([code === 0, code === 2]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a good question', () => {
  it('is answered as of today when no day is given, and as of that day when one is', async () => {
    const asOf = async (argv: readonly string[]) =>
      (JSON.parse((await ran(['check', '-', '--json', ...argv], { '-': '{}' })).out) as { asOf: string }).asOf;
    expect(await asOf([])).toBe('2026-11-22');
    expect(await asOf(['--as-of', '2019年6月1日'])).toBe('2019-06-01');
  });

  it('is answered in the language of the environment unless another is asked for', async () => {
    const environment = { LC_ALL: 'en_GB.UTF-8' };
    expect((await ran(['facts'], {}, { environment })).out).toContain('Where is the company registered?');
    expect((await ran(['facts', '--lang', 'zh-Hant'], {}, { environment })).out).toContain('貴公司');
    expect((await ran(['facts'])).out).toContain('贵公司注册在哪里？');
  });

  it('lists every fact with how to answer it, and every judgement apart', async () => {
    const { code, out } = await ran(['facts']);
    expect(code).toBe(0);
    for (const { id } of [...huicePack.facts, ...huicePack.judgements]) expect(out).toContain(id);
    expect(out).toContain('{ "anyOf": [几个可能的选项] }');
    expect(JSON.parse((await ran(['facts', '--json'])).out)).toMatchObject({
      facts: huicePack.facts,
      judgements: huicePack.judgements,
    });
  });

  it('lists every incentive with its amount and whether it is in force', async () => {
    const { code, out } = await ran(['incentives', '--as-of', '2026-11-22']);
    expect(code).toBe(0);
    for (const { id } of huicePack.incentives) expect(out).toContain(id);
    expect(out).toMatch(/quzhou\/unicorn-ipo-award · 奖补 · 已废止（2023 年）/);
    expect(JSON.parse((await ran(['incentives', '--json'])).out)).toMatchObject({ incentives: huicePack.incentives });
  });

  it('gets the whole pack, which reads back as it was', async () => {
    const { code, out } = await ran(['pack']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { incentives: unknown[] }).incentives).toHaveLength(huicePack.incentives.length);
  });

  it('gets help for all commands or for one, and the version', async () => {
    expect((await ran(['--help'])).out).toMatch(/check FILE\|-[\s\S]*facts[\s\S]*incentives[\s\S]*pack/);
    const one = await ran(['facts', '-h', '--lang', 'en']);
    expect([one.code, one.out.includes('--as-of DATE ')]).toEqual([0, false]);
    expect((await ran(['--version'])).out).toBe(`huice 9.9.9 (${huicePack.id} ${huicePack.version})\n`);
  });

  it('is coloured only where colour is wanted, with the same words', async () => {
    const plain = await ran(['check', '-'], { '-': '{}' });
    const coloured = await ran(['check', '-'], { '-': '{}' }, { hasColour: true });
    expect(plain.out).not.toContain('\u001B');
    expect(coloured.out).toContain('\u001B[');
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });
});

import { locales, packDigest, packJson } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { describe, expect, it } from 'vitest';
import { exampleFolder, toHant } from '../scripts/example.ts';
import { describeFault, type Fault, faultCodes, type ReadPack, readPackFolder, readPacks } from '../src/index.ts';
import { packAsYaml } from './pack-as-yaml.ts';

const readExample = (): ReadPack => {
  const read = readPacks([exampleFolder('lanhai'), exampleFolder('lancheng')], { toHant, heads: ['lancheng'] });
  if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 2));
  return read.value;
};

const faultsOf = (files: Readonly<Record<string, string>>): readonly Fault[] => {
  const read = readPackFolder(new Map(Object.entries(files)), { toHant });
  return read.ok ? [] : read.issues;
};

describe('a pack written in YAML', () => {
  it('is the pack that ships, digest for digest, when that one is written out', () => {
    const read = readPackFolder(packAsYaml(huicePack), { toHant });
    expect(read.ok ? [] : read.issues).toEqual([]);
    if (!read.ok) return;
    expect(packDigest(read.value.pack)).toBe(packDigest(huicePack));
    expect(packJson(read.value.pack)).toBe(packJson(huicePack));
  });

  it('is the same in short forms as it is written out', () => {
    const { pack } = readExample();
    const again = readPackFolder(packAsYaml(pack), { toHant });
    expect(again.ok ? again.value.pack : again.issues).toEqual(pack);
  });

  it('has every kind of condition, amount and relation in its worked example', () => {
    const json = JSON.stringify(readExample().pack);
    const kinds = [...new Set([...json.matchAll(/"kind":"([\w-]+)"/g)].map(([, kind]) => kind))].sort();
    expect(kinds).toEqual(
      expect.arrayContaining(
        'all any not at-least-n is one-of has-any has-all compare judgement meets points exact up-to rate per-unit brackets by-choice figure sum greatest least minus times capped when readings instalments relief in-kind equity unstated one-of joint-cap top-up quota'.split(
          ' ',
        ),
      ),
    );
  });

  it('says in which languages it is written: the traditional text is made, the English is missing and noted', () => {
    const { pack } = readExample();
    const [upgrade] = pack.incentives;
    expect(upgrade?.summary).toEqual({
      'zh-Hans': '对省内企业的技改项目给予补助。',
      'zh-Hant': '對省內企業的技改項目給予補助。',
      en: '对省内企业的技改项目给予补助。',
    });
    expect(pack.acknowledgements).toContainEqual(
      expect.objectContaining({ code: 'verify/missing-translation', about: 'lanhai/upgrade' }),
    );
    // Its title is written in English, and so is nothing else of the frame.
    expect(pack.acknowledgements?.map(({ about }) => about)).not.toContain('lancheng');
  });

  it('has its English from a file beside the others, word for word, and from where the Chinese stands first of all', () => {
    const groups = 'groups:\n  a: 甲\n  b: { zh-Hans: 乙, en: B }\n  c: 丙\n';
    const read = readPackFolder(
      new Map([
        ['pack.yaml', `${minimal}${groups}`],
        ['english.yaml', '小: Small\n甲: A\n'],
      ]),
      { toHant },
    );
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { pack, chineseOnly } = read.value;
    expect([pack.title, ...pack.groups.map(({ label }) => label)].map(({ en }) => en)).toEqual([
      'Small',
      'A',
      'B',
      '丙',
    ]);
    expect(chineseOnly).toEqual([{ text: '丙', at: { file: 'pack.yaml', line: 7, column: 6 } }]);
    expect(pack.acknowledgements?.map(({ about }) => about)).toEqual(['c']);
  });

  it('leaves a passage and a title as they were published, and puts their English beside them', () => {
    const document = 'issuer: 市政府\ngenre: 通知\nscript: zh-Hans\ngrade: official\ntitle: 办法\n';
    const read = readPackFolder(
      new Map([
        ['pack.yaml', `${minimal}`],
        ['documents/rules.yaml', `${document}clauses: { a: 第一句, b: { quote: 第二句, english: The second } }`],
        ['english.yaml', '小: Small\n办法: Measures\n第一句: The first\n'],
      ]),
      { toHant },
    );
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { documents, clauses } = read.value.pack;
    expect(documents).toMatchObject([{ title: '办法', english: 'Measures' }]);
    expect(clauses).toMatchObject([
      { quote: '第一句', english: 'The first' },
      { quote: '第二句', english: 'The second' },
    ]);
    expect(read.value.chineseOnly).toEqual([]);
  });

  it('keeps no English whose Chinese has been changed: it is told where it stands, with what it may belong to', () => {
    const files = { 'pack.yaml': minimal, 'facts.yaml': 'a: { kind: money, label: 去年的营业收入 }' };
    const told = faultsOf({ ...files, 'english.yaml': '小: Small\n去年营业收入: Revenue of last year\n' });
    expect(told.filter(({ code }) => code.startsWith('folder'))).toEqual([]);
    const whole = faultsOf({
      'pack.yaml': `${minimal}groups: { a: 去年的营业收入 }\n`,
      'english.yaml': '去年营业收入: R\n',
    });
    expect(whole).toMatchObject([
      { code: 'folder/unused-english', file: 'english.yaml', line: 1, column: 1, params: { near: '去年的营业收入' } },
    ]);
  });

  it('tells where each part of it is written', () => {
    const { pack, placeOf } = readExample();
    const at = pack.incentives.findIndex(({ id }) => id === 'lancheng/equipment-subsidy');
    expect(placeOf(['incentives', at, 'condition', 'of', 2, 'value'])).toEqual({
      file: 'lancheng/incentives/equipment-subsidy.yaml',
      line: 12,
      column: 16,
    });
  });

  it('leaves out the packs that lie below it, whose folders are packs of their own', () => {
    const { files } = exampleFolder('lanhai');
    const city = [...exampleFolder('lancheng').files].map(([path, text]) => [`coast/lancheng/${path}`, text] as const);
    const alone = readPackFolder(files, { toHant });
    const around = readPackFolder(new Map([...files, ...city]), { toHant });
    expect(around.ok && alone.ok && around.value.pack).toEqual(alone.ok && alone.value.pack);
    const entry = readPackFolder(new Map([...files, ['incentives/pack.yaml', 'title: 甲']]), { toHant });
    expect(entry.ok).toBe(false);
  });

  it('unites the options of one question', () => {
    const place = readExample().pack.facts.find(({ id }) => id === 'place');
    expect(place && 'options' in place ? place.options.map(({ id }) => id) : []).toEqual([
      'lanhai',
      'elsewhere',
      'lancheng',
    ]);
  });
});

describe('what is written wrong', () => {
  it('is told all at once: twelve mistakes, twelve messages, each in its place', () => {
    const mistaken = exampleFolder('lancheng').files;
    const spoil = (path: string, ...changes: readonly (readonly [string, string])[]) => {
      const text = changes.reduce((old, [from, to]) => {
        expect(old).toContain(from);
        return old.replace(from, to);
      }, mistaken.get(path) as string);
      (mistaken as Map<string, string>).set(path, text);
    };
    spoil('pack.yaml', ['version: 1.0.0', 'version: one']);
    spoil('facts.yaml', ['kind: date', 'kind: dat'], ['within: lanhai', 'within: lanhia']);
    spoil('judgements.yaml', ['reason: authority', 'reason: autority']);
    spoil('relations.yaml', ['[equipment-subsidy, provincial-match]', '[equipment-subsidie, provincial-match]']);
    spoil(
      'incentives/equipment-subsidy.yaml',
      ['title: 设备投资补助', 'titel: 设备投资补助'],
      ['industry: manufacturing', 'industry: manufactoring'],
      ['revenue: 2亿以上', 'revenu: 2亿以上'],
      ['m25/1: 在岚城市注册', 'm25/1: 在岚城注册'],
      ['cap: 500万', 'cap: 约500万'],
    );
    spoil('incentives/ladder-award.yaml', ['growth: 20%以上', 'growth: 20%']);
    const read = readPacks([exampleFolder('lanhai'), { name: 'lancheng', files: mistaken }], {
      toHant,
      heads: ['lancheng'],
    });
    const told = (read.ok ? [] : read.issues).map(({ code, file, line, column, params }) => [
      `${file?.replace('lancheng/', '')}:${line}:${column}`,
      code,
      params?.['near'] ?? null,
    ]);
    expect(told).toEqual([
      ['facts.yaml:12:51', 'pack/unknown-option', 'lanhai'],
      ['facts.yaml:74:9', 'form/not-one-of', 'date'],
      ['incentives/equipment-subsidy.yaml:2:1', 'form/unknown-key', 'title'],
      ['incentives/equipment-subsidy.yaml:2:1', 'form/missing-key', null],
      ['incentives/equipment-subsidy.yaml:9:23', 'pack/words-not-in-quote', null],
      ['incentives/equipment-subsidy.yaml:10:17', 'pack/unknown-option', 'manufacturing'],
      ['incentives/equipment-subsidy.yaml:12:7', 'pack/unknown-fact', 'revenue'],
      ['incentives/equipment-subsidy.yaml:15:41', 'money/ambiguous', null],
      ['incentives/ladder-award.yaml:11:43', 'form/comparison', null],
      ['judgements.yaml:2:39', 'form/not-one-of', 'authority'],
      ['pack.yaml:3:10', 'form/wrong-text', null],
      ['relations.yaml:5:16', 'pack/unknown-incentive', 'equipment-subsidy'],
    ]);
  });
});

const minimal = 'id: small\nversion: 1.0.0\ntitle: 小\n';

const mistakes = [
  ['a bracket that is never closed', 'yaml/syntax', { 'pack.yaml': `${minimal}groups: [` }],
  [
    'a comma in a text between braces',
    'yaml/torn-text',
    { 'pack.yaml': `${minimal}summary: { zh-Hans: 甲, en: First, then second }\n` },
  ],
  ['a name written twice', 'yaml/repeated-key', { 'pack.yaml': `${minimal}id: again\n` }],
  [
    'a file of more than a megabyte',
    'yaml/too-large',
    { 'pack.yaml': minimal, 'facts.yaml': '#'.repeat(1024 * 1024 + 1) },
  ],
  [
    'lists in lists without end',
    'yaml/too-deep',
    { 'pack.yaml': `${minimal}groups: ${'['.repeat(60)}${']'.repeat(60)}\n` },
  ],
  ['nesting that would exhaust the parser', 'yaml/too-deep', { 'pack.yaml': `groups: ${'['.repeat(100_000)}` }],
  ['a directive', 'yaml/directive', { 'pack.yaml': `%YAML 1.1\n---\n${minimal}` }],
  ['a tag', 'yaml/tag', { 'pack.yaml': `${minimal}groups: !!js/function 'x'\n` }],
  ['two documents', 'yaml/several', { 'pack.yaml': `${minimal}---\n${minimal}` }],
  ['an empty file', 'yaml/empty', { 'pack.yaml': minimal, 'facts.yaml': '' }],
  ['a missing key', 'form/missing-key', { 'pack.yaml': 'id: small\nversion: 1.0.0\n' }],
  ['a key that there is not', 'form/unknown-key', { 'pack.yaml': `${minimal}colour: red\n` }],
  ['a merge key', 'form/unknown-key', { 'pack.yaml': `${minimal}<<: { id: other }\n` }],
  ['a list where a text belongs', 'form/wrong-type', { 'pack.yaml': 'id: small\nversion: 1.0.0\ntitle: [小]\n' }],
  ['a kind that there is not', 'form/not-one-of', { 'pack.yaml': minimal, 'facts.yaml': 'a: { kind: number }' }],
  ['an id with a blank in it', 'form/wrong-text', { 'pack.yaml': 'id: a pack\nversion: 1.0.0\ntitle: 小\n' }],
  ['a text that is empty', 'form/out-of-bounds', { 'pack.yaml': "id: small\nversion: 1.0.0\ntitle: ''\n" }],
  [
    'two conditions in one place',
    'form/condition',
    { 'pack.yaml': `${minimal}definitions:\n  d: { label: 定, condition: { judgement: a, meets: b }, cites: c }\n` },
  ],
  [
    'a figure without a comparison',
    'form/comparison',
    {
      'pack.yaml': `${minimal}facts:\n  r: { kind: money }\ndefinitions:\n  d: { label: 定, condition: { r: 2亿 }, cites: c }\n`,
    },
  ],
  ['a reserved key', 'input/reserved-key', { 'pack.yaml': `${minimal}__proto__: { id: other }\n` }],
  ['no pack.yaml', 'folder/no-pack', { 'facts.yaml': 'a: { kind: money }' }],
  ['a file that is no list', 'folder/unknown-file', { 'pack.yaml': minimal, 'fact.yaml': 'a: 1' }],
  [
    'the English of a text that is not there',
    'folder/unused-english',
    { 'pack.yaml': minimal, 'english.yaml': '大: Large\n' },
  ],
  ['English that is no list of texts', 'form/wrong-type', { 'pack.yaml': minimal, 'english.yaml': '[小]' }],
  ['English that is no text', 'form/wrong-type', { 'pack.yaml': minimal, 'english.yaml': '小: [Small]' }],
  ['English that is empty', 'form/out-of-bounds', { 'pack.yaml': minimal, 'english.yaml': "小: ''" }],
  [
    'what the engine finds',
    'pack/duplicate-id',
    { 'pack.yaml': `${minimal}groups: [{ id: a, label: 甲 }, { id: a, label: 甲 }]\n` },
  ],
] as const;

describe('each kind of mistake in a file', () => {
  it.each(mistakes)('%s is told as %s', (_, code, files) => {
    const faults = faultsOf(files);
    expect(faults.map((one) => one.code)).toContain(code);
    // Every name in the words has been filled in.
    for (const locale of locales) for (const one of faults) expect(describeFault(one, locale)).not.toMatch(/\{\w+\}/);
  });

  it('has an example here for every code of the files and of the written form', () => {
    const codes = faultCodes.filter((code) => /^(yaml|form)/.test(code));
    expect(codes.filter((code) => !mistakes.some(([, told]) => told === code))).toEqual([]);
  });

  it('is no reason to run out of memory: aliases of aliases are counted where they are used', () => {
    const levels = Array.from({ length: 12 }, (_, at) => `  - &a${at + 1} [${`*a${at}, `.repeat(9)}*a${at}]`);
    const faults = faultsOf({ 'pack.yaml': `${minimal}groups:\n  - &a0 x\n${levels.join('\n')}\n` });
    expect(faults.map(({ code }) => code)).toContain('yaml/too-large');
  });
});

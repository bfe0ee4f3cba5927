import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodPack, packWith } from '../../test/bad/example.ts';
import { badPacks } from '../../test/bad/pack.ts';
import { answers, randomPack } from '../../test/random-pack.ts';
import { handles } from '../../test/sample-pack.ts';
import { parseAnswer } from '../decide/answer.ts';
import { packJsonSchema, profileJsonSchema } from './json-schema.ts';
import { packJson } from './pack-json.ts';
import { parsePack } from './parse-pack.ts';

const validator = (schema: object) => new Ajv2020({ allowUnionTypes: true, strict: true }).compile(schema);

describe('the JSON Schema of packs', () => {
  const isPack = validator(packJsonSchema());

  test('is JSON, and the same each time', () => {
    expect(JSON.parse(JSON.stringify(packJsonSchema()))).toEqual(packJsonSchema());
  });

  test('accepts every pack that parses', () => {
    fc.assert(
      fc.property(randomPack, (pack) => {
        expect(parsePack(pack).ok).toBe(true);
        expect(isPack(JSON.parse(packJson(pack)))).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(isPack(goodPack())).toBe(true);
  });

  test.each([
    ['a pack of another format', ['format'], 'huice-pack/2'],
    ['a pack without a version', ['version'], undefined],
    ['a misspelt key', ['incentives', 0, 'conditions'], {}],
    ['a leaf without a citation', ['incentives', 0, 'condition', 'of', 0, 'cites'], []],
    ['a kind of condition that the language lacks', ['incentives', 0, 'condition', 'of', 0, 'kind'], 'roughly'],
    ['a kind of amount that the language lacks', ['incentives', 0, 'amount', 'kind'], 'estimate'],
    ['a group without parts', ['incentives', 0, 'condition', 'of'], []],
    ['a wording that lacks a language', ['title', 'en'], undefined],
    ['an amount as a number', ['incentives', 0, 'amount', 'cases', 'filed', 'value'], 20],
    ['an amount past all bounds', ['incentives', 0, 'amount', 'cases', 'filed', 'value'], '1e900000000'],
    ['a base of no kind', ['incentives', 0, 'amount', 'otherwise', 'base'], { about: 'cost' }],
    ['an id that objects inherit', ['judgements', 1, 'id'], 'constructor'],
    ['an id with spaces', ['incentives', 0, 'place'], 'some where'],
    ['nothing in place of the facts', ['facts'], null],
  ] as const)('refuses what parsing refuses as ill-formed: %s', (_, path, part) => {
    const pack = packWith(path, part);
    expect(parsePack(pack)).toMatchObject({ ok: false, issues: [{ code: 'pack/schema' }] });
    expect(isPack(JSON.parse(JSON.stringify(pack)))).toBe(false);
  });

  test('leaves to parsing what only its references can show', () => {
    const [example] = badPacks['pack/unknown-clause'];
    expect(example.outcome().ok).toBe(false);
    expect(isPack(packWith(['clauses', 0, 'id'], 'doc/2'))).toBe(true);
  });
});

describe('the JSON Schema of profiles', () => {
  const isProfile = validator(profileJsonSchema(goodPack()));

  test('accepts the empty profile and every random one', () => {
    expect(isProfile({})).toBe(true);
    for (const [fact, some] of Object.entries(answers)) {
      fc.assert(
        fc.property(some, (answer) => {
          expect(isProfile({ [fact]: answer })).toBe(true);
        }),
        { numRuns: 50 },
      );
    }
  });

  test.each<[keyof typeof handles, unknown, boolean]>([
    ['listed', true, true],
    ['listed', null, true],
    ['listed', { anyOf: [false] }, true],
    ['listed', 'yes', false],
    ['listed', { anyOf: [] }, false],
    ['stage', 'filed', true],
    ['stage', { anyOf: ['none', 'filed'] }, true],
    ['stage', { anyOf: ['none', 'none'] }, false],
    ['stage', { anyOf: [] }, false],
    ['stage', 'field', false],
    ['stage', ['filed'], false],
    ['fields', [], true],
    ['fields', ['ai', 'data'], true],
    ['fields', ['ai', 'ai'], false],
    ['fields', { includes: ['ai'] }, true],
    ['fields', { includes: null, excludes: ['ai'] }, true],
    ['fields', { anyOf: ['ai'] }, false],
    ['fields', 'ai', false],
    ['financing', 1234.5, true],
    ['financing', '1.2亿', true],
    ['financing', { min: '100万', max: null }, true],
    ['financing', {}, true],
    ['financing', -1, false],
    ['financing', 2 ** 53, false],
    ['financing', '', false],
    ['financing', '1'.repeat(33), false],
    ['financing', [1], false],
    ['financing', { from: 1 }, false],
    ['financing', true, false],
    ['people', 3, true],
    ['people', '12.0', true],
    ['people', { min: 3 }, true],
    ['people', 2.5, false],
    ['people', '十', false],
    ['people', -1, false],
    ['foreign', 0.25, true],
    ['foreign', '0.25', true],
    ['foreign', 25, false],
    ['foreign', '25%', false],
    ['founded', '2020-02-29', true],
    ['founded', '2020年2月9日', true],
    ['founded', ' 20200209', true],
    ['founded', { max: '2020/2/9' }, true],
    ['founded', 'yesterday', false],
    ['founded', 2020, false],
    ['founded', '2020', false],
  ])('agrees with the parser on %s: %j', (fact, answer, isGood) => {
    expect(parseAnswer(handles[fact].fact, answer).ok).toBe(isGood);
    expect(isProfile({ [fact]: answer })).toBe(isGood);
  });

  test('refuses a fact that the pack lacks, and what is no object', () => {
    expect(isProfile({ finacing: 1 })).toBe(false);
    expect(isProfile([])).toBe(false);
  });

  test.each<[keyof typeof handles, unknown]>([
    ['financing', '1万2'],
    ['financing', { min: '2亿', max: '1亿' }],
    ['fields', { includes: ['ai'], excludes: ['ai'] }],
    ['founded', '2023-02-29'],
    ['people', '2.5'],
  ])('leaves to the parser what no schema can say of %s: %j', (fact, answer) => {
    expect(isProfile({ [fact]: answer })).toBe(true);
    expect(parseAnswer(handles[fact].fact, answer).ok).toBe(false);
  });
});

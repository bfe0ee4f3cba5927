import { compile, locales } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { packIndexOf } from '../../state/pack-context.ts';
import { fold, type ScriptTable } from './fold.ts';
import { loadScriptTable, readScriptTable } from './script-table.ts';
import { search } from './search.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack compiles');
const searched = packIndexOf(compiled.value);

let table: ScriptTable;
let index: SearchIndex;

beforeAll(async () => {
  table = await loadScriptTable();
  index = searchIndex({ ...searched, languages: locales }, table);
});

const found = (find: string) => [...search(index, find).keys()].sort();

test.each([
  ['奖励', '獎勵'],
  ['人工智能', '人工智能'],
  ['储能', '儲能'],
  ['遂昌', '遂昌'],
  ['独角兽', '獨角獸'],
])('%s and %s find the same incentives', (simplified, traditional) => {
  expect(found(simplified).length).toBeGreaterThan(0);
  expect(found(traditional)).toEqual(found(simplified));
});

test('any stretch of any quote finds the incentives that cite it, in the source’s script and in the other', () => {
  const quotes = huicePack.incentives.flatMap((incentive) => {
    const cites = 'cites' in incentive.amount ? incentive.amount.cites : [];
    return cites.flatMap(({ clause }) => {
      const quote = huicePack.clauses.find(({ id }) => id === clause)?.quote;
      return quote === undefined ? [] : [[incentive.id, quote] as const];
    });
  });
  fc.assert(
    fc.property(fc.constantFrom(...quotes), fc.nat(), fc.integer({ min: 2, max: 12 }), ([id, quote], from, length) => {
      const stretch = quote.slice(from % quote.length).slice(0, length);
      fc.pre(/\p{L}/u.test(stretch));
      expect(found(stretch)).toContain(id);
      expect(found(fold(stretch, table))).toContain(id);
    }),
  );
});

test('English is found whatever its capitals, and full width as half', () => {
  expect(found('UNICORN')).toContain('quzhou/unicorn-ipo-award');
  expect(found('ｕｎｉｃｏｒｎ')).toContain('quzhou/unicorn-ipo-award');
});

test('an id and a document number are found', () => {
  expect(found('quzhou/unicorn')).toContain('quzhou/unicorn-ipo-award');
  expect(found('衢政办发〔2018〕56号')).toContain('quzhou/unicorn-ipo-award');
});

test('every one of several words has to be found', () => {
  expect(found('独角兽 遂昌')).toEqual([]);
  expect(found('独角兽 奖励')).toEqual(['quzhou/unicorn-ipo-award']);
});

test('nothing is found for what nobody wrote, and nothing is searched for by blanks', () => {
  expect(found('火星移民')).toEqual([]);
  expect(found('  ')).toEqual([]);
});

test('an excerpt is the text itself, in its own script, and what was found stands in it', () => {
  const [excerpt] = search(index, '给予2000万元').get('quzhou/unicorn-ipo-award')?.excerpts('zh-Hans') ?? [];
  expect(excerpt).toMatchObject({ where: 'quote', lang: 'zh-Hant', found: '給予2000萬元' });
});

test('a place in the folded text is the same place in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text, table)).toHaveLength(text.length);
    }),
  );
});

test('of several simplified forms the first is taken, and remarks are no entries', () => {
  expect([...readScriptTable('# 說\n乾\t干 乾\n說\t说\n人\t人\n')]).toEqual([
    ['乾', '干'],
    ['說', '说'],
  ]);
});

test('what is prepared while the page is idle, whole, in part or not at all, is found all the same', () => {
  const whole = found('奖励');
  for (const steps of [0, 1, 5, 1000]) {
    index = searchIndex({ ...searched, languages: locales }, table);
    const prepared = index.prepare();
    for (let step = 0; step < steps; step += 1) prepared.next();
    expect(found('奖励')).toEqual(whole);
  }
});

test('a word is never found across the seam of two texts, and ranks by the first text that has it', () => {
  const ranks = (find: string) => search(index, find).get('quzhou/unicorn-ipo-award')?.rank;
  const { title, summary } = huicePack.incentives.find(({ id }) => id === 'quzhou/unicorn-ipo-award') ?? expect.fail();
  expect(ranks(title['zh-Hans'])).toBe(0);
  expect(ranks('quzhou/unicorn-ipo-award')).toBe(6);
  expect(ranks(`${title['zh-Hans']} quzhou/unicorn-ipo-award`)).toBe(6);
  expect(found(`${title['zh-Hans'].slice(-1)}${title['zh-Hant'].slice(0, 1)}`)).not.toContain(
    'quzhou/unicorn-ipo-award',
  );
  expect(summary.en.length).toBeGreaterThan(0);
});

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverage } from '../src/coverage.ts';
import { huicePack } from '../src/pack.ts';
import { checkRecords } from './check-records.ts';
import { inRepository, providedTexts } from './repository.ts';
import { recordText, type SeedRecord, seedRecords } from './seed-records.ts';

const records = seedRecords(huicePack, coverage);

const whole = '前言。對企業給予2000萬元以上獎勵。';
const bytes = new TextEncoder().encode(whole);
const record: SeedRecord = {
  id: 'made-up',
  file: 'made-up.txt',
  title: 'A text made for this test',
  issuer: 'nobody',
  genre: 'test',
  script: 'zh-Hant',
  grade: 'press',
  sha256: createHash('sha256').update(bytes).digest('hex'),
  characters: whole.length,
  passages: [{ id: 'made-up/award', quote: '給予2000萬元以上獎勵', offset: 6 }],
};

describe('checkRecords', () => {
  it('counts what it compared when all agrees', () => {
    expect(checkRecords([record], () => bytes)).toEqual({ documents: 1, passages: 1, unheld: 0, mismatches: [] });
  });

  it('names the clause whose quote stands elsewhere, with what stands there instead', () => {
    const moved = { ...record, passages: [{ id: 'made-up/award', quote: '給予2000萬元以上獎勵', offset: 5 }] };
    expect(checkRecords([moved], () => bytes).mismatches).toEqual([
      {
        document: 'made-up',
        about: 'made-up/award',
        expected: '給予2000萬元以上獎勵',
        received: '業給予2000萬元以上獎',
      },
    ]);
  });

  it('notices a quote that was altered by one character', () => {
    const altered = { ...record, passages: [{ id: 'made-up/award', quote: '給予3000萬元以上獎勵', offset: 6 }] };
    expect(checkRecords([altered], () => bytes).mismatches).toMatchObject([{ about: 'made-up/award' }]);
  });

  it('notices another text by its digest and its length', () => {
    const other = new TextEncoder().encode(`${whole}\n`);
    expect(checkRecords([record], () => other).mismatches.map(({ about }) => about)).toEqual(['sha256', 'characters']);
  });

  it('takes a missing text, a missing digest and a missing offset for mismatches, never for agreement', () => {
    const { sha256: _, ...undigested } = record;
    const adrift = { ...undigested, passages: [{ id: 'made-up/award', quote: '給予' }] };
    expect(checkRecords([record], () => undefined).mismatches.map(({ about }) => about)).toEqual(['file']);
    expect(checkRecords([adrift], () => bytes).mismatches.map(({ about }) => about)).toEqual([
      'sha256',
      'made-up/award',
    ]);
  });

  it('counts passages apart when no full text is held', () => {
    const { file: _, ...unheld } = record;
    expect(checkRecords([unheld], () => undefined)).toMatchObject({ documents: 0, passages: 0, unheld: 1 });
  });

  it.runIf(existsSync(providedTexts))('finds every quote, offset and digest of the pack in the full texts', () => {
    const checked = checkRecords(records, (file) => readFileSync(join(providedTexts, file)));
    expect(checked.mismatches).toEqual([]);
    expect(checked.documents).toBe(5);
    expect(checked.passages).toBeGreaterThan(40);
  });
});

describe('seeds/', () => {
  it('holds one record per document, as the pack has it (npm run seeds:write)', () => {
    const names = readdirSync(inRepository('seeds')).filter((name) => name.endsWith('.json'));
    expect(names.sort()).toEqual(records.map(({ id }) => `${id}.json`).sort());
    for (const one of records) {
      expect(readFileSync(inRepository(`seeds/${one.id}.json`), 'utf8')).toBe(recordText(one));
    }
  });

  it('holds every clause of the pack', () => {
    const held = records.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(huicePack.clauses.map(({ id }) => id).filter((id) => !held.includes(id))).toEqual([]);
  });

  it('quotes no more of an article than citations need: under 15 in 100 characters', () => {
    for (const { id, characters = 0, passages } of records.filter(({ file }) => file !== undefined)) {
      const quoted = passages.reduce((total, { quote }) => total + quote.length, 0);
      expect(quoted / characters, id).toBeLessThan(0.15);
    }
  });
});

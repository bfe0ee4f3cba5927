import { createHash } from 'node:crypto';
import type { Clause, SourceDocument } from '@huice/engine';
import { describe, expect, it } from 'vitest';
import { checkTexts, type Evidence } from './check-texts.ts';
import { heldPassages } from './held-passages.ts';
import { writtenPacks } from './written-packs.ts';

const words = '第一条 对企业给予20万元奖励。\n第二条 自2024年1月1日起施行。';
const bytes = new TextEncoder().encode(words);
const texts = [{ name: 'measures.txt', bytes }];
const digest = createHash('sha256').update(bytes).digest('hex');

const measures: SourceDocument = {
  id: 'measures',
  title: '办法',
  issuer: '某市',
  genre: '规范性文件',
  script: 'zh-Hans',
  grade: 'official',
};

const award: Clause = { id: 'measures/1', document: 'measures', quote: '对企业给予20万元奖励', grade: 'official' };

const check = (clause: Partial<Clause>, document: Partial<SourceDocument> = {}, evidence: Evidence = 'byte-exact') =>
  checkTexts([{ id: 'city', documents: [{ ...measures, ...document }], clauses: [{ ...award, ...clause }] }], texts, [
    { id: 'C1', quote: '按每人3000元补贴', evidence },
  ]);

const faults = (...of: Parameters<typeof check>) =>
  check(...of).mismatches.map(({ about, what }) => `${about} ${what}`);

describe('the texts behind the packs', () => {
  it('hold every quotation at its offset, under the digest of its document', () => {
    const { mismatches, ...counts } = check({ offset: 4 }, { digest, characters: words.length });
    expect(mismatches).toEqual([]);
    expect(counts).toMatchObject({ documents: 1, passages: 1, byGrade: { official: 1 }, byEvidence: { text: 1 } });
    expect(faults({ offset: 5 })).toEqual(['measures/1 does not stand at 5']);
    expect(faults({ quote: '对企业给予30万元奖励' })).toEqual([
      'measures/1 stands in none of the texts and passages that are held',
    ]);
    expect(faults({}, { digest: digest.replace(/^./, '-') })).toEqual([expect.stringContaining('no text has')]);
    expect(faults({}, { digest, characters: 1 })).toEqual([expect.stringContaining(`has ${words.length} characters`)]);
  });

  it('decide how far a passage can be relied on', () => {
    const quote = '每人3000元';
    expect(faults({ quote }, {}, 'double-keyed')).toEqual([]);
    for (const weak of ['excerpt-only', 'reprint'] as const) {
      expect(faults({ quote }, {}, weak)).toEqual([`measures/1 is graded official, but known as ${weak}`]);
      expect(faults({ quote, grade: 'press' }, {}, weak)).toEqual([]);
    }
    expect(faults({ quote, grade: 'press' }, {}, 'secondary')).toEqual([
      'measures/1 is known from a summary alone, which is not to be quoted',
    ]);
  });

  it('are nowhere where none are held', () => {
    expect(heldPassages('/nowhere')).toBeUndefined();
  });

  const held = heldPassages();

  it.runIf(held !== undefined)('agree with every pack that is written in YAML (npm run verify:texts)', () => {
    const packs = writtenPacks().map(({ pack }) => pack);
    const { mismatches, byGrade, passages } = checkTexts(packs, held?.texts ?? [], held?.found ?? []);
    expect(mismatches).toEqual([]);
    expect(Object.values(byGrade).reduce((sum, count) => sum + count)).toBe(passages);
  });
});

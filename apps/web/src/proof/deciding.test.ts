import { partsOfProof } from '@huice/engine';
import { expect, test } from 'vitest';
import { sampleResults } from '../../test/sample-pack.ts';
import { decidingFirst, decidingLeaf, isLeaf } from './deciding.ts';

const awardFor = (profile: Readonly<Record<string, unknown>>) =>
  sampleResults(profile)['award'] ?? expect.fail('award');
const leafFor = (profile: Readonly<Record<string, unknown>>) => {
  const leaf = decidingLeaf(awardFor(profile).proof);
  return leaf === null ? null : leaf.kind === 'fact' ? leaf.fact : leaf.judgement;
};

test('a “no” is decided by the condition that fails, wherever it stands', () => {
  expect(leafFor({ fields: ['ai'], 'capital.financing': '5000万' })).toBe('capital.financing');
  expect(leafFor({ fields: ['iot'], 'capital.financing': '2亿' })).toBe('fields');
});

test('while something is open, a question that the company can answer comes before a judgement', () => {
  expect(leafFor({ fields: ['ai'] })).toBe('capital.financing');
});

test('when only a judgement remains, it is what decides', () => {
  expect(leafFor({ fields: ['ai'], 'capital.financing': '2亿' })).toBe('promising');
});

test('the branches keep their order within the same weight, and none is lost', () => {
  const { proof } = awardFor({ fields: ['ai'], 'capital.financing': '5000万' });
  if (isLeaf(proof)) throw new Error('a group was expected');
  const [first] = decidingFirst(proof);
  expect(first?.verdict).toBe('unmet');
  expect(new Set(decidingFirst(proof))).toEqual(new Set(partsOfProof(proof)));
});

test('what a “not” hangs on is the branch that speaks against it', () => {
  const leaf = { kind: 'judgement', judgement: 'a', verdict: 'met', citations: [] } as const;
  const other = { ...leaf, judgement: 'b', verdict: 'unmet' } as const;
  expect(decidingLeaf({ kind: 'not', verdict: 'unmet', of: [other, leaf] })).toBe(leaf);
});

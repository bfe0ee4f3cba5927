import type { JudgementProof, Proof, Verdict } from '@huice/engine';
import { describe, expect, it } from 'vitest';
import { decidingLeaves } from './deciding.ts';

const leaf = (judgement: string, verdict: Verdict): JudgementProof => ({
  kind: 'judgement',
  judgement,
  verdict,
  citations: [],
});
const deciding = (proof: Proof): string[] =>
  decidingLeaves(proof).map((one) => (one.kind === 'judgement' ? one.judgement : one.kind));

describe('what decides', () => {
  it('is only the part that fails, when all are required', () => {
    expect(
      deciding({ kind: 'all', verdict: 'unmet', of: [leaf('a', 'met'), leaf('b', 'unmet'), leaf('c', 'open')] }),
    ).toEqual(['b']);
  });

  it('is every part, when none of several ways holds', () => {
    expect(deciding({ kind: 'any', verdict: 'unmet', of: [leaf('a', 'unmet'), leaf('b', 'unmet')] })).toEqual([
      'a',
      'b',
    ]);
  });

  it('is the way that holds, when one is enough', () => {
    expect(deciding({ kind: 'any', verdict: 'met', of: [leaf('a', 'unmet'), leaf('b', 'met')] })).toEqual(['b']);
  });

  it('is looked for inside groups, and under a negation', () => {
    const inner: Proof = { kind: 'any', verdict: 'met', of: [leaf('a', 'met'), leaf('b', 'open')] };
    expect(
      deciding({
        kind: 'all',
        verdict: 'unmet',
        of: [{ kind: 'not', verdict: 'unmet', of: [inner] }, leaf('c', 'met')],
      }),
    ).toEqual(['a']);
  });

  it('is all parts together, when the whole is settled and no part is', () => {
    expect(deciding({ kind: 'any', verdict: 'met', of: [leaf('a', 'open'), leaf('b', 'open')] })).toEqual(['a', 'b']);
  });
});

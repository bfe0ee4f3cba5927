import { describe, expect, it } from 'vitest';
import { limitOf, rankOf } from './option-values.ts';

describe('the value of an option', () => {
  it('is what it says', () => {
    expect(rankOf({ rank: 'money' })).toEqual({ ok: true, value: 'money' });
    expect(rankOf({})).toEqual({ ok: true, value: 'settling' });
    expect(limitOf({ limit: '3' })).toEqual({ ok: true, value: 3 });
    expect(limitOf({})).toEqual({ ok: true, value: undefined });
  });

  it.each(['0', '-1', '51', '1e1', '2.5', '３', 'all'])('of --limit cannot be %s', (limit) => {
    expect(limitOf({ limit })).toMatchObject({ ok: false, issues: [{ code: 'cli/wrong-value', received: limit }] });
  });

  it('of --rank is one of two', () => {
    expect(rankOf({ rank: 'cash' })).toMatchObject({
      ok: false,
      issues: [{ code: 'cli/wrong-value', params: { option: '--rank', known: 'settling, money' } }],
    });
  });
});

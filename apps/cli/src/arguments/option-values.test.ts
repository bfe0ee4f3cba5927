import { describe, expect, it } from 'vitest';
import { limitOf, rankOf, threadsOf } from './option-values.ts';

describe('the value of an option', () => {
  it('is what it says', () => {
    expect(rankOf({ rank: 'money' })).toEqual({ ok: true, value: 'money' });
    expect(rankOf({})).toEqual({ ok: true, value: 'settling' });
    expect(limitOf({ limit: '3' })).toEqual({ ok: true, value: 3 });
    expect(limitOf({})).toEqual({ ok: true, value: undefined });
    expect(threadsOf({ threads: '3' }, 8)).toEqual({ ok: true, value: 3 });
    expect(threadsOf({}, 8)).toEqual({ ok: true, value: 8 });
  });

  it.each(['0', '-1', '51', '1e1', '2.5', '３', 'all'])('of --limit cannot be %s', (limit) => {
    expect(limitOf({ limit })).toMatchObject({ ok: false, issues: [{ code: 'cli/wrong-value', received: limit }] });
  });

  it.each(['0', '257', '2.5', 'all'])('of --threads cannot be %s', (threads) => {
    expect(threadsOf({ threads }, 8)).toMatchObject({
      ok: false,
      issues: [{ code: 'cli/wrong-value', received: threads }],
    });
  });

  it('of --rank is one of two', () => {
    expect(rankOf({ rank: 'cash' })).toMatchObject({
      ok: false,
      issues: [{ code: 'cli/wrong-value', params: { option: '--rank', known: 'settling, money' } }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { RateLimit } from './rate-limit.ts';

describe('the limit of a client', () => {
  it('is never passed in any minute by more than the burst, however the requests come', () => {
    const limit = new RateLimit(60, 5);
    let admitted = 0;
    for (let now = 0; now < 60_000; now += 37) if (limit.wait('a', now) === 0) admitted += 1;
    expect(admitted).toBe(5 + 59);
  });

  it('says after how many seconds a request will be let in, and then lets it in', () => {
    const limit = new RateLimit(10, 1);
    expect([limit.wait('a', 0), limit.wait('a', 0)]).toEqual([0, 6]);
    expect([limit.wait('a', 5000), limit.wait('a', 6000)]).toEqual([1, 0]);
  });

  it('is forgotten of whoever was idle longest, so that any number of addresses takes bounded memory', () => {
    const limit = new RateLimit(1, 1);
    limit.wait('first', 0);
    for (let other = 0; other < 9_999; other++) limit.wait(`other ${other}`, 0);
    expect(limit.wait('first', 0)).toBeGreaterThan(0);
    for (let other = 0; other < 10_000; other++) limit.wait(`another ${other}`, 0);
    expect(limit.wait('first', 0)).toBe(0);
  });

  it('is none where the rate is 0', () => {
    const limit = new RateLimit(0, 1);
    expect(Array.from({ length: 100 }, () => limit.wait('a', 0)).every((seconds) => seconds === 0)).toBe(true);
  });
});

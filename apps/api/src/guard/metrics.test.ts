import { describe, expect, it } from 'vitest';
import { Metrics } from './metrics.ts';

describe('counts for a monitor', () => {
  it('are in the text format, each family with its help and type once, and buckets that only grow', () => {
    const metrics = new Metrics();
    for (const seconds of [0.0005, 0.02, 0.02, 30]) {
      metrics.began();
      metrics.ended('POST', '/v1/check', seconds > 1 ? 503 : 200, seconds);
    }
    metrics.began();
    metrics.loaded(true);
    metrics.screened();
    const lines = metrics.text(1024, 5).trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{(?:\w+="[^"]*",?)+\})? [\d.]+)$/);
    const types = lines.filter((line) => line.startsWith('# TYPE')).map((line) => line.split(' ')[2]);
    expect(new Set(types).size).toBe(types.length);
    expect(lines).toContain('huice_requests_total{method="POST",route="/v1/check",status="200"} 3');
    expect(lines).toContain('huice_requests_in_flight 1');
    const buckets = lines.filter((line) => line.includes('_bucket')).map((line) => Number(line.split(' ')[1]));
    expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
    expect([buckets[0], buckets.at(-2), buckets.at(-1)]).toEqual([1, 3, 4]);
    expect(lines).toContain('huice_request_seconds_count{route="/v1/check"} 4');
  });
});

import { compile } from '@huice/engine';
import { describe, expect, it } from 'vitest';
import { exampleFolder, toHant } from '../scripts/example.ts';
import { readPacks, runCases } from '../src/index.ts';

const read = readPacks([exampleFolder('lanhai'), exampleFolder('lancheng')], { toHant, heads: ['lancheng'] });
const { pack, cases } = read.ok ? read.value : { pack: undefined, cases: [] };

describe('the worked city', () => {
  it('has a case for and a case against every incentive', () => {
    const sides = (pack?.incentives ?? []).map(({ id }) => [
      id,
      new Set(cases.filter(({ incentive }) => incentive === id).map(({ status }) => status)),
    ]);
    expect(sides).toEqual((pack?.incentives ?? []).map(({ id }) => [id, new Set(['eligible', 'ineligible'])]));
  });

  it('comes out as its cases say', () => {
    const calculator = pack === undefined ? undefined : compile(pack);
    expect(calculator?.ok).toBe(true);
    if (calculator?.ok !== true) return;
    const { results, coverage } = runCases(calculator.value, cases);
    const failed = results.filter(({ differences, issues }) => differences.length + issues.length > 0);
    expect(failed.map((one) => [one.case.name, one.differences, one.issues])).toEqual([]);
    expect(coverage.filter(({ walked, sides }) => 2 * walked < sides)).toEqual([]);
  });
});

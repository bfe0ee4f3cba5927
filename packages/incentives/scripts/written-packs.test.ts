import { runCases } from '@huice/authoring';
import { compile } from '@huice/engine';
import { describeFinding, isOpen, verify } from '@huice/engine/review';
import { describe, expect, it } from 'vitest';
import { laidPacks, writtenPacks } from './written-packs.ts';

describe.each(writtenPacks().map((one) => [one.folder, one] as const))('the pack in %s', (_, written) => {
  const { pack, cases, chineseOnly } = written;
  it('has nothing open', () => {
    // The traditional wording is made by the command line; here it is the simplified.
    const open = verify(pack).filter((finding) => isOpen(finding) && finding.code !== 'verify/missing-translation');
    // What only others use is read by none in a pack of questions alone.
    if (pack.incentives.length > 0) expect(open.map((finding) => describeFinding(finding, 'en'))).toEqual([]);
  });

  it('says everything in English, too', () => {
    expect(chineseOnly.map(({ text, at }) => `${at.file}:${at.line}: ${text}`)).toEqual([]);
  });

  it('has at least three cases beside each incentive, and all of them come out', () => {
    const counts = new Map(pack.incentives.map(({ id }) => [id, 0]));
    for (const { incentive } of cases) counts.set(incentive, (counts.get(incentive) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
    const calculator = compile(pack);
    if (!calculator.ok) throw new Error(JSON.stringify(calculator.issues));
    const { results } = runCases(calculator.value, cases);
    const failed = results.filter(({ differences, issues }) => differences.length + issues.length > 0);
    expect(failed.map((one) => [one.case.incentive, one.case.name, one.differences, one.issues])).toEqual([]);
  });
});

it('lie one on another', () => {
  const laid = laidPacks();
  expect(laid.ok ? [] : laid.issues).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Calculator, compile } from '@huice/engine';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../scripts/repository.ts';
import { huicePack } from '../src/pack.ts';
import { type Conformance, conformanceFiles, runConformance } from './conformance.ts';

const folder = inRepository('packages/incentives/conformance');
const names = readdirSync(folder).sort();
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const fileOf = (name: string) => JSON.parse(textOf(name)) as Conformance;

const compiled = compile(huicePack);
const calculator = compiled.ok ? compiled.value : (undefined as unknown as Calculator);

const decide = (incentive: string, profile: object, attested: object): string | undefined => {
  const report = calculator.check(profile, { asOf: '2024-01-01', attested: attested as Record<string, boolean> });
  if (!report.ok) return JSON.stringify(report.issues);
  return report.value.results.find((one) => one.incentive === incentive)?.status;
};

describe('the conformance files', () => {
  it('are one for each incentive, and small', () => {
    expect(names.map((name) => fileOf(name).incentive).sort()).toEqual(huicePack.incentives.map(({ id }) => id).sort());
    expect(names.map(textOf).join('').length).toBeLessThan(1_000_000);
  });

  it('are what the enumeration says of the pack today: `npm run conformance:write` brings them up to date', () => {
    const written = conformanceFiles(huicePack);
    expect(names).toEqual(written.map(({ name }) => name).sort());
    for (const { name, text } of written) expect([name, textOf(name)]).toEqual([name, text]);
  });

  it.each(names)('%s: the calculator agrees on every case', (name) => {
    const file = fileOf(name);
    expect(file.cases.length).toBeGreaterThan(0);
    expect(runConformance(file, decide)).toEqual([]);
  });

  it.each(names)('%s tries the way in, the way out, and not knowing', (name) => {
    const statuses = new Set(fileOf(name).cases.map(({ status }) => status));
    expect(statuses).toContain('ineligible');
    expect(statuses.has('eligible') || statuses.has('conditional')).toBe(true);
    expect(statuses).toContain('undetermined');
  });

  it('tell an implementation that takes a threshold for excluded when it is included', () => {
    const file = fileOf('quzhou-unicorn-ipo-award.json');
    const offByOne = (incentive: string, profile: object, attested: object) => {
      const shifted = Object.entries(profile).map(([fact, answer]) => [
        fact,
        answer === '100000000' ? '99999999.99' : answer,
      ]);
      return decide(incentive, Object.fromEntries(shifted), attested);
    };
    expect(runConformance(file, offByOne)).not.toEqual([]);
  });
});

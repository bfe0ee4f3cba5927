import { compile, parsePack } from '@huice/engine';
import { describe, expect, test } from 'vitest';
import { satisfies } from '../missing/oracle.ts';
import { randomCompanies, withGaps } from './company.ts';
import { factIds } from './facts.ts';
import { generatedPack, placesFor } from './generate.ts';
import { Random } from './random.ts';
import { twelve } from './twelve.ts';

const made = generatedPack(new Random(1), 300);

describe('a generated pack', () => {
  test('is sound, and small enough to compile', () => {
    expect(parsePack(made)).toMatchObject({ ok: true });
    expect(compile(made)).toMatchObject({ ok: true });
    expect(made.incentives).toHaveLength(300);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(generatedPack(new Random(1), 300)).toEqual(made);
    expect(generatedPack(new Random(2), 300).incentives).not.toEqual(made.incentives);
  });

  test('asks every incentive of a company in its own place', () => {
    for (const { place, condition } of made.incentives) {
      const first = condition.kind === 'all' ? condition.of[0] : undefined;
      expect(first).toMatchObject({ kind: 'one-of', fact: 'place' });
      expect(first?.kind === 'one-of' && first.options).toContain(place);
    }
  });

  test('says yes to some and no to others: verdicts that are all alike would measure nothing', () => {
    const companies = randomCompanies(new Random(2), placesFor(300), 200);
    const yes = made.incentives.filter(({ condition }) => companies.some((one) => satisfies(condition, { ...one })));
    const no = made.incentives.filter(({ condition }) => companies.some((one) => !satisfies(condition, { ...one })));
    expect(no).toHaveLength(300);
    expect(yes.length).toBeGreaterThan(100);
  });
});

describe('a random company', () => {
  const [company = expect.fail('none was made')] = randomCompanies(new Random(3), ['p0'], 1);

  test('answers everything that is asked, in a way that the engine takes', () => {
    expect(Object.keys(company).sort()).toEqual([...factIds].sort());
    const compiled = compile(twelve);
    const report = compiled.ok ? compiled.value.check(company, { asOf: '2024-06-30' }) : compiled;
    expect(report).toMatchObject({ ok: true });
  });

  test('keeps what it answers when it leaves gaps', () => {
    const partial = withGaps(company, new Random(4), 0.5);
    expect(company).toMatchObject(partial);
    expect(Object.keys(partial).length).toBeLessThan(factIds.length);
    expect(withGaps(company, new Random(4), 0)).toEqual(company);
    expect(withGaps(company, new Random(4), 1)).toEqual({});
  });
});

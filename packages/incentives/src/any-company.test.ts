import { compile, type Fact } from '@huice/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huicePack } from './pack.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack does not compile');
const calculator = compiled.value;

const optionsOf = (fact: Fact): string[] => ('options' in fact ? fact.options.map(({ id }) => id) : []);

/** Any answer that the fact allows, or none. */
const answer = (fact: Fact): fc.Arbitrary<unknown> => {
  switch (fact.kind) {
    case 'boolean':
      return fc.option(fc.boolean());
    case 'choice':
      return fc.option(fc.constantFrom(...optionsOf(fact)));
    case 'choices':
      return fc.option(fc.subarray(optionsOf(fact)));
    default:
      return fc.option(fc.constantFrom('1', '3', '4', '99999999', '100000000', '1000000000000'));
  }
};

const company = fc.record(Object.fromEntries(huicePack.facts.map((fact) => [fact.id, answer(fact)])));
const day = fc.constantFrom('2017-01-01', '2018-07-30', '2019-06-01', '2021-10-11', '2023-06-01', '2026-11-22');
const judged = Object.fromEntries(huicePack.judgements.map(({ id }) => [id, true]));

const check = (profile: unknown, asOf: string, attested = {}) => {
  const outcome = calculator.check(profile, { asOf, attested });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.results;
};

describe('any company, on any day', () => {
  it('is never told that it is eligible while every source leaves something for others to judge', () => {
    fc.assert(
      fc.property(company, day, (profile, asOf) => {
        expect(check(profile, asOf).filter(({ status }) => status === 'eligible')).toEqual([]);
      }),
    );
  });

  it('gets a proof whose every leaf cites a document by title and quote', () => {
    fc.assert(
      fc.property(company, day, (profile, asOf) => {
        for (const { citations } of check(profile, asOf)) {
          expect(citations.length).toBeGreaterThan(0);
          for (const { title, quote, words } of citations) {
            expect(title).not.toBe('');
            expect(quote).toContain(words ?? '');
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has nothing left to ask or to judge once it has said all and every judgement is settled in its favour', () => {
    const settled = fc.record(
      Object.fromEntries(huicePack.facts.map((fact) => [fact.id, answer(fact).filter((value) => value !== null)])),
    );
    fc.assert(
      fc.property(settled, day, (profile, asOf) => {
        for (const { status, open, judgements } of check(profile, asOf, judged)) {
          expect(['eligible', 'ineligible']).toContain(status);
          expect([...open, ...judgements]).toEqual([]);
        }
      }),
    );
  });

  it('can meet every incentive and can miss every incentive', () => {
    const seen = new Map<string, Set<string>>();
    fc.assert(
      fc.property(company, (profile) => {
        for (const { incentive, status } of check(profile, '2019-06-01', judged)) {
          seen.set(incentive, (seen.get(incentive) ?? new Set()).add(status));
        }
      }),
      { numRuns: 400, seed: 2018 },
    );
    for (const { id } of huicePack.incentives) {
      expect([...(seen.get(id) ?? [])], id).toEqual(expect.arrayContaining(['eligible', 'ineligible']));
    }
  });
});

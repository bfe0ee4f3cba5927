import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Calculator,
  compile,
  type Pack,
  type Profile,
  packJson,
  parsePack,
  parsePackJson,
  type Report,
} from '../src/index.ts';
import { companies, factsRead, oracle } from './oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { condition, randomAttested, randomPack, randomProfile } from './random-pack.ts';
import { cites, packOf, promise, words } from './sample-pack.ts';

const runs = propertyRuns(500);
const asOf = '2024-01-01';

const calculatorFor = (pack: Pack): Calculator => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const reportOf = (calculator: Calculator, profile: unknown, attested = {}): Report => {
  const report = calculator.check(profile, { asOf, attested });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value;
};

const conditionOf = (pack: Pack, id: string) => pack.incentives.find((one) => one.id === id)?.condition as never;

describe('the diagram and the enumeration oracle', () => {
  test('agree on every status, every open fact and every open judgement (L1, L3, L6)', () => {
    fc.assert(
      fc.property(randomPack, randomProfile, randomAttested, (pack, profile, attested) => {
        for (const { incentive, status, open, judgements } of reportOf(calculatorFor(pack), profile, attested)
          .results) {
          expect({ status, open, judgements }).toEqual(oracle(conditionOf(pack, incentive), profile, attested));
        }
      }),
      { numRuns: runs },
    );
  });

  test('agree on every part of the proof, as though it stood alone', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), randomProfile, (parts, profile) => {
        const [result] = reportOf(calculatorFor(packOf(promise('whole', { kind: 'all', of: parts }))), profile).results;
        const proof = result?.proof;
        if (proof === undefined || !('of' in proof)) throw new Error('no proof');
        const verdicts = proof.of.map(({ verdict }) => verdict);
        const expected = parts.map(
          (part) => ({ eligible: 'met', ineligible: 'unmet' })[oracle(part, profile).status as string] ?? 'open',
        );
        expect(verdicts).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});

describe('narrowing what is known', () => {
  test('never turns a settled status into another (L2)', () => {
    fc.assert(
      fc.property(condition, randomProfile, fc.nat(), (rule, profile, pick) => {
        const calculator = calculatorFor(packOf(promise('one', rule)));
        const before = reportOf(calculator, profile).results[0]?.status;
        const all = companies(rule, profile);
        const completed: Profile = { ...profile, ...asAnswers(all[pick % all.length] as never, factsRead(rule)) };
        const after = reportOf(calculator, completed).results[0]?.status;
        if (before !== 'undetermined') expect(after).toBe(before);
        else expect(after).not.toBe('undetermined');
      }),
      { numRuns: runs },
    );
  });
});

const asAnswers = (company: Readonly<Record<string, unknown>>, facts: readonly string[]): Profile =>
  Object.fromEntries(
    facts.map((fact) => {
      const value = company[fact];
      if (value instanceof Set) return [fact, [...value] as string[]];
      if (typeof value !== 'number') return [fact, value as string | boolean];
      return [fact, fact === 'founded' ? new Date(value * 86_400_000).toISOString().slice(0, 10) : String(value)];
    }),
  );

describe('the order of writing', () => {
  test('does not matter to any result, nor to the digest (L5)', () => {
    fc.assert(
      fc.property(randomPack, randomProfile, fc.infiniteStream(fc.nat()), (pack, profile, seeds) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => [seeds.next().value as number, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const rewrite = (rule: Pack['incentives'][number]['condition']): typeof rule => {
          if (rule.kind === 'not') return { ...rule, of: rewrite(rule.of) };
          return 'of' in rule ? { ...rule, of: shuffled(rule.of.map(rewrite)) } : rule;
        };
        const other: Pack = {
          ...pack,
          facts: shuffled(pack.facts),
          judgements: shuffled(pack.judgements),
          incentives: shuffled(pack.incentives).map((one) => ({ ...one, condition: rewrite(one.condition) })),
        };
        const plain = (report: Report) => report.results.map(({ proof: _, citations: __, ...rest }) => rest);
        const [a, b] = [calculatorFor(pack), calculatorFor(other)];
        expect(plain(reportOf(b, profile))).toEqual(plain(reportOf(a, profile)));
        expect(b.digest).toBe(a.digest);
      }),
      { numRuns: runs },
    );
  });
});

describe('the same input', () => {
  test('gives the same bytes, and is left as it was (L8)', () => {
    fc.assert(
      fc.property(randomPack, randomProfile, (pack, profile) => {
        const frozen = deepFreeze(structuredClone(pack));
        const answers = deepFreeze(structuredClone(profile));
        const first = JSON.stringify(reportOf(calculatorFor(frozen), answers));
        expect(JSON.stringify(reportOf(calculatorFor(structuredClone(pack)), answers))).toBe(first);
      }),
      { numRuns: runs },
    );
  });

  test('survives a round trip of the pack through JSON', () => {
    fc.assert(
      fc.property(randomPack, (pack) => {
        const read = parsePackJson(packJson(pack));
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        expect(calculatorFor(read.value).digest).toBe(calculatorFor(pack).digest);
      }),
      { numRuns: runs },
    );
  });
});

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
};

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
});

describe('input of any shape', () => {
  const sample = calculatorFor(
    packOf(promise('one', { kind: 'judgement', judgement: 'promising', cites: [{ clause: 'doc/1' }] })),
  );

  test('as a profile gives a report or issues, never a crash (L9)', () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.dictionary(fc.constantFrom('financing', 'stage', 'fields', 'founded', 'x'), anything)),
        (input) => {
          const answer = sample.check(input, { asOf });
          expect(answer.ok || answer.issues.length > 0).toBe(true);
        },
      ),
      { numRuns: runs * 2 },
    );
  });

  test('as a pack, or as a piece of one, gives a pack or located issues, never a crash (L9)', () => {
    fc.assert(
      fc.property(randomPack, fc.nat(), fc.oneof(anything, fc.jsonValue()), (pack, at, piece) => {
        const broken = structuredClone(pack) as unknown;
        const spots = spotsOf(broken);
        const [holder, key] = spots[at % spots.length] as (typeof spots)[number];
        (holder as Record<string, unknown>)[key] = piece;
        const answer = parsePack(broken);
        if (answer.ok) expect(compile(answer.value).ok).toBe(true);
        else for (const one of answer.issues) expect(one.expected.length * one.received.length).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
  });
});

describe('a pack made by hand', () => {
  /** Every reference in the pack: where it stands, and which code complains when it leads nowhere. */
  const referencesIn = (pack: Pack) =>
    spotsOf(pack).flatMap(([holder, key, path]): [Record<string, unknown>, string, Path, string][] => {
      const code = referenceCodes[key] ?? referenceCodes[String(path.at(-2))];
      const isReference = code !== undefined && typeof (holder as Record<string, unknown>)[key] === 'string';
      return isReference ? [[holder as Record<string, unknown>, key, path, code]] : [];
    });

  const referenceCodes: Readonly<Record<string, string>> = {
    fact: 'pack/unknown-fact',
    clause: 'pack/unknown-clause',
    document: 'pack/unknown-document',
    judgement: 'pack/unknown-judgement',
    group: 'pack/unknown-group',
    excludes: 'pack/unknown-incentive',
    sharedCaps: 'pack/unknown-shared-cap',
    options: 'pack/unknown-option',
  };

  const withEveryReference = (pack: Pack): Pack => ({
    ...pack,
    sharedCaps: [{ id: 'together', value: '1', label: words('Together'), cites }],
    incentives: pack.incentives.map((one) => ({
      ...one,
      excludes: [pack.incentives[0]?.id as string],
      sharedCaps: ['together'],
    })),
  });

  test('that names what it does not declare gives an issue at each such place when compiled, never a crash (L9)', () => {
    fc.assert(
      fc.property(randomPack, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (pack, picks) => {
        const broken = structuredClone(withEveryReference(pack));
        expect(compile(broken).ok).toBe(true);
        const references = referencesIn(broken);
        const chosen = [...new Set(picks.map((pick) => references[pick % references.length]))];
        for (const [holder, key] of chosen as typeof references) holder[key] = 'nowhere';
        const compiled = compile(broken);
        const found = compiled.ok ? [] : compiled.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
        // Of options nothing is said where the fact itself is not known.
        for (const [, , path, code] of chosen as typeof references)
          if (code !== 'pack/unknown-option') expect(found).toContain(`${code} ${path.join('.')}`);
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
  });

  test('of any shape gives a calculator or issues when compiled, never a crash (L9)', () => {
    fc.assert(
      fc.property(
        randomPack,
        fc.nat(),
        fc.oneof(anything, fc.constantFrom(undefined, null, [], {}, '')),
        (pack, at, piece) => {
          const broken = structuredClone(pack);
          const spots = spotsOf(broken);
          const [holder, key] = spots[at % spots.length] as (typeof spots)[number];
          (holder as Record<string, unknown>)[key] = piece;
          const compiled = compile(broken);
          if (!compiled.ok) expect(compiled.issues.length).toBeGreaterThan(0);
          else {
            expect(compiled.value.check({}, { asOf }).ok).toBe(true);
            expect(compiled.value.questions({}, { asOf }).ok).toBe(true);
          }
        },
      ),
      { numRuns: runs },
    );
    for (const nothing of [undefined, null, 1, 'pack', [], {}, { incentives: null }, new Map()])
      expect(compile(nothing as unknown as Pack)).toMatchObject({ ok: false });
  });

  test('is read once: what is done to it afterwards changes nothing', () => {
    const pack = structuredClone(packOf(promise('one', { kind: 'is', fact: 'listed', value: true, cites })));
    const compiled = compile(pack);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
    const before = JSON.stringify(reportOf(compiled.value, { listed: true }));
    (pack.incentives as unknown[]).length = 0;
    (pack.facts as unknown[]).length = 0;
    expect(JSON.stringify(reportOf(compiled.value, { listed: true }))).toBe(before);
  });
});

describe('a pack that its owner goes on writing in', () => {
  test('is still what was parsed, wherever one writes: before it is compiled, and after', () => {
    fc.assert(
      fc.property(randomPack, randomProfile, fc.nat(), fc.boolean(), (pack, profile, pick, isBefore) => {
        const expected = JSON.stringify(reportOf(calculatorFor(structuredClone(pack)), profile));
        const parsed = parsePack(pack);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        const spots = spotsOf(parsed.value);
        const [holder, key] = spots[pick % spots.length] as (typeof spots)[number];
        const write = () => {
          const list = Array.isArray(holder) ? holder : [];
          return [
            Reflect.set(holder, key, 'written'),
            Reflect.deleteProperty(holder, key),
            Reflect.set(holder, 'more', 'written'),
            Reflect.set(list, 'length', 0) && Array.isArray(holder),
          ];
        };
        if (isBefore) expect(write()).not.toContain(true);
        const calculator = calculatorFor(parsed.value);
        expect(JSON.stringify(reportOf(calculator, profile))).toBe(expected);
        if (!isBefore) expect(write()).not.toContain(true);
        expect(JSON.stringify(reportOf(calculator, profile))).toBe(expected);
        expect(calculator.pack).toBe(parsed.value);
      }),
      { numRuns: runs },
    );
  });

  test('can be written in where it was made, and the calculator keeps what it read', () => {
    const mine = structuredClone(packOf(promise('one', { kind: 'is', fact: 'listed', value: true, cites })));
    const calculator = calculatorFor(mine);
    const before = JSON.stringify([reportOf(calculator, { listed: true }), calculator.digest]);
    for (const [holder, key] of spotsOf(mine).reverse()) Reflect.deleteProperty(holder, key);
    expect(JSON.stringify([reportOf(calculator, { listed: true }), calculator.digest])).toBe(before);
  });
});

type Path = readonly (string | number)[];

const spotsOf = (value: unknown, above: Path = []): [object, string, Path][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.keys(value).flatMap((key) => {
        const path = [...above, Array.isArray(value) ? Number(key) : key];
        return [
          [value, key, path] as [object, string, Path],
          ...spotsOf((value as Record<string, unknown>)[key], path),
        ];
      });
